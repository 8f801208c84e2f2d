package app.comeback.protocols;

import java.util.List;

/**
 * What decision table PN says; a proposal except for {@link Outcome#LOCK} and {@link Outcome#STOP}, which act at once.
 *
 * @param rule the row that answered, for example {@code PN-3}
 * @param outcome the answer
 * @param reason the translation key of the sentence that explains it
 * @param arguments what the sentence's placeholders stand for
 */
public record PainDecision(String rule, Outcome outcome, String reason, List<Object> arguments) {

    public PainDecision {
        arguments = List.copyOf(arguments);
    }

    /** The possible answers, the safest first. */
    public enum Outcome {
        /** PN-0: a red flag locks the plan. */
        LOCK,
        /** PN-1: sudden pain stops the session and raises RF-12. */
        STOP_SESSION,
        /** PN-2: over the limit; stop the exercise and go back one level. */
        STOP_EXERCISE,
        /** PN-3: the next morning was worse than allowed; hold or go back, 80 % of the load proposed. */
        HOLD_OR_REGRESS,
        /** PN-4: between the limits; repeat the same dose. */
        HOLD,
        /** PN-6, and whenever an answer is missing: no proposal, ask. */
        NO_PROPOSAL,
        /** The first green session of two. */
        HOLD_GREEN,
        /** PN-5: two green sessions in a row; more may be proposed. */
        ELIGIBLE;

        /**
         * How much it asks of the injured leg: 0 less than last time or nothing at all, 1 the same, 2 the same and counted
         * as green, 3 more. A missing answer never raises it.
         */
        public int boldness() {
            return switch (this) {
                case LOCK, STOP_SESSION, STOP_EXERCISE, HOLD_OR_REGRESS, NO_PROPOSAL -> 0;
                case HOLD -> 1;
                case HOLD_GREEN -> 2;
                case ELIGIBLE -> 3;
            };
        }
    }
}
