package app.comeback.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From what to what a client waits. */
public enum WaitStep {
    ASSESSMENT_TO_PLAN,
    ASSESSMENT_TO_CONFIRMATION,
    CONFIRMATION_TO_PLAN;

    @Nullable
    Instant from(FirstSteps steps) {
        return this == CONFIRMATION_TO_PLAN ? steps.confirmed() : steps.handedIn();
    }

    @Nullable
    Instant to(FirstSteps steps) {
        return this == ASSESSMENT_TO_CONFIRMATION ? steps.confirmed() : steps.planned();
    }

    /** Whether the step ends with a plan, which those who were referred to a physician do not wait for. */
    boolean endsWithPlan() {
        return this != ASSESSMENT_TO_CONFIRMATION;
    }
}
