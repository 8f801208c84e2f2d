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
        ELIGIBLE
    }
}
