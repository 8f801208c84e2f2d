package app.comeback.reviews;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Why something was taken from a review, as its author is told at once (Digital Services Act, article 17; REV-05). No
 * decision here is made by a machine.
 *
 * @param measure what was done
 * @param reason why, which names the clause of the policy too
 * @param facts the words it stands on
 * @param isNoticed whether somebody's report led to it
 * @param since when it takes effect
 * @param appealUntil until when another moderator can be asked to look
 */
public record StatementOfReasons(
        Measure measure, RejectionReason reason, String facts, boolean isNoticed, Instant since, Instant appealUntil) {

    /** The statement about this version; nothing while nothing was taken from it. */
    public static Optional<StatementOfReasons> of(Version version) {
        ModerationDecision decision = version.decision();
        boolean isAnnounced = version.isRestricted() || version.state() == Version.State.WAITING_OUT;
        if (decision == null || !isAnnounced) {
            return Optional.empty();
        }
        return Optional.of(new StatementOfReasons(
                decision.measure(),
                Objects.requireNonNull(decision.reason()),
                decision.facts(),
                decision.isNoticed(),
                version.until() == null ? decision.at() : version.until(),
                Review.appealUntil(version)));
    }
}
