package app.comeback.reviews;

import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator decided.
 *
 * @param measure what happens
 * @param reason why, from the closed list; null only for publishing
 * @param facts what in the text the reason stands on, for the author; at most 2,000 characters, empty for publishing
 * @param isNoticed whether somebody's report led to it, rather than the moderator's own look
 * @param shown the text with its masks; null unless redacted
 * @param by who
 * @param at when
 */
public record ModerationDecision(
        Measure measure,
        @Nullable RejectionReason reason,
        String facts,
        boolean isNoticed,
        @Nullable PublicText shown,
        AccountId by,
        Instant at) {

    private static final int LONGEST_FACTS = 2_000;

    /**
     * Checks that a restriction has its reason and its facts (REV-04, REV-05).
     *
     * @throws Refused when a reason is missing or not needed, the facts are missing or too long, or a redaction has no
     *     text
     */
    public ModerationDecision {
        facts = facts.strip();
        if (measure.restricts() && reason == null) {
            throw new Refused("reviews.refused.reason");
        }
        if (!measure.restricts() && reason != null) {
            throw new Refused("reviews.refused.no-reason");
        }
        if (measure.restricts() && facts.isEmpty()) {
            throw new Refused("reviews.refused.facts");
        }
        if (facts.length() > LONGEST_FACTS) {
            throw new Refused("reviews.refused.facts-long", LONGEST_FACTS);
        }
        if ((measure == Measure.REDACT) != (shown != null)) {
            throw new Refused("reviews.refused.mask");
        }
    }
}
