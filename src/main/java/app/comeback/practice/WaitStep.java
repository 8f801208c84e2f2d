package app.comeback.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From what to what a client waits. */
public enum WaitStep {
    ASSESSMENT_TO_PLAN,
    ASSESSMENT_TO_CONFIRMATION,
    CONFIRMATION_TO_PLAN,
    /** From the first message of a client that had no answer yet to the first answer of the team. */
    MESSAGE_TO_ANSWER;

    /** Whether it counts questions, of which a client may ask many, and not clients. */
    public boolean countsQuestions() {
        return this == MESSAGE_TO_ANSWER;
    }

    @Nullable
    Instant from(FirstSteps steps) {
        return switch (this) {
            case ASSESSMENT_TO_PLAN, ASSESSMENT_TO_CONFIRMATION -> steps.handedIn();
            case CONFIRMATION_TO_PLAN -> steps.confirmed();
            case MESSAGE_TO_ANSWER -> null;
        };
    }

    @Nullable
    Instant to(FirstSteps steps) {
        return this == ASSESSMENT_TO_CONFIRMATION ? steps.confirmed() : steps.planned();
    }

    /** Whether the step ends with a plan, which those who were referred to a physician do not wait for. */
    boolean endsWithPlan() {
        return this == ASSESSMENT_TO_PLAN || this == CONFIRMATION_TO_PLAN;
    }
}
