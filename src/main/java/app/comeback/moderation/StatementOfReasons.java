package app.comeback.moderation;

import java.time.Instant;
import java.util.Optional;

/**
 * Why something was taken from a text, as its author is told at once (Digital Services Act, article 17; REV-05). No
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

    /** The statement about this text; nothing while nothing was taken from it. */
    public static Optional<StatementOfReasons> of(ModeratedText text) {
        ModerationDecision decision = text.decision();
        boolean isAnnounced = text.isRestricted() || text.until() != null;
        RejectionReason reason = decision == null ? null : decision.reason();
        if (decision == null || reason == null || !isAnnounced) {
            return Optional.empty();
        }
        return Optional.of(new StatementOfReasons(
                text.state() == ModeratedText.State.PUBLISHED ? Measure.REDACT : decision.measure(),
                reason,
                decision.facts(),
                decision.isNoticed(),
                text.until() == null ? decision.at() : text.until(),
                text.appealUntil()));
    }
}
