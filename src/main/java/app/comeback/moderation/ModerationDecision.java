package app.comeback.moderation;

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
 * @param by who
 * @param at when
 */
public record ModerationDecision(
        Measure measure, @Nullable RejectionReason reason, String facts, boolean isNoticed, AccountId by, Instant at) {

    private static final int LONGEST_FACTS = 2_000;

    /**
     * Checks that a restriction has its reason and its facts (REV-04, REV-05).
     *
     * @throws Refused when a reason is missing or not needed, the facts are missing or too long
     */
    public ModerationDecision {
        facts = facts.strip();
        if (measure.restricts() && reason == null) {
            throw new Refused("moderation.refused.reason");
        }
        if (!measure.restricts() && reason != null) {
            throw new Refused("moderation.refused.no-reason");
        }
        if (measure.restricts() && facts.isEmpty()) {
            throw new Refused("moderation.refused.facts");
        }
        if (facts.length() > LONGEST_FACTS) {
            throw new Refused("moderation.refused.facts-long", LONGEST_FACTS);
        }
    }
}
