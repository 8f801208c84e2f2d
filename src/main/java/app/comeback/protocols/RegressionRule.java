package app.comeback.protocols;

import org.jspecify.annotations.Nullable;

/**
 * When a rule set proposes to go back.
 *
 * @param id for example {@code RG-1}
 * @param text the rule in our own words
 * @param trigger what sets it off
 * @param count how often, for {@link Trigger#STOPS}; else 1
 * @param days the days in which it is counted, or that were missed; 0 for {@link Trigger#SUDDEN_PAIN}
 * @param action what is proposed
 * @param loadPercent how much of the last load, for {@link Action#REPEAT_LAST_LEVEL}
 * @param evidence what it rests on
 */
public record RegressionRule(
        String id,
        String text,
        Trigger trigger,
        int count,
        int days,
        Action action,
        @Nullable Integer loadPercent,
        Evidence evidence) {

    public RegressionRule {
        if (count < 1 || days < 0 || (loadPercent != null && (loadPercent < 10 || loadPercent > 100))) {
            throw new IllegalArgumentException(
                    "A count from 1, days from 0 and a load of 10 to 100 per cent are needed");
        }
    }

    /** What sets a rule off. */
    public enum Trigger {
        /** Exercises or sessions that pain stopped, so many within so many days. */
        STOPS,
        /** A sudden pull or pop (RF-12). */
        SUDDEN_PAIN,
        /** More than so many days without a session. */
        MISSED
    }

    /** What is proposed, the mildest first. */
    public enum Action {
        REPEAT_LAST_LEVEL,
        ONE_LEVEL_BACK,
        ASSESS_AGAIN,
        /** Back to phase 1, and a clinician looks first. */
        PHASE_1_AND_REFER
    }
}
