package app.comeback.plans;

import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExercisesInUse;
import app.comeback.shared.AccountId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the library which exercises a client's running plan holds, so that a restriction shows what it blocks. */
@Component
class PlannedExercises implements ExercisesInUse {

    private final PlanStore plans;

    PlannedExercises(PlanStore plans) {
        this.plans = plans;
    }

    @Override
    public Set<ExerciseId> of(AccountId client) {
        return plans.running(client)
                .map(plan ->
                        plan.content().items().stream().map(PlanItem::exercise).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    @Override
    public int runningPlans(ExerciseId exercise) {
        return plans.runningWith(exercise);
    }
}
