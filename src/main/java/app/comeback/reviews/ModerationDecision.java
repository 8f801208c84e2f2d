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
 * @param shown the text with its masks; null unless redacted
 * @param by who
 * @param at when
 */
public record ModerationDecision(
        Measure measure,
        @Nullable RejectionReason reason,
        @Nullable PublicText shown,
        AccountId by,
        Instant at) {

    /**
     * Checks that a restriction has its reason (REV-04).
     *
     * @throws Refused when a reason is missing or not needed, or a redaction has no text
     */
    public ModerationDecision {
        if (measure.restricts() && reason == null) {
            throw new Refused("reviews.refused.reason");
        }
        if (!measure.restricts() && reason != null) {
            throw new Refused("reviews.refused.no-reason");
        }
        if ((measure == Measure.REDACT) != (shown != null)) {
            throw new Refused("reviews.refused.mask");
        }
    }
}
