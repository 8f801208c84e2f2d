package app.comeback.recall;

import app.comeback.plans.PlanId;
import app.comeback.plans.RunningPlan;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An item of a running plan that rests on what is recalled.
 *
 * @param plan the plan
 * @param item the item, the same from version to version
 */
public record Affected(PlanId plan, UUID item) {

    /** The items of these plans, in the version that runs, that rest on what is recalled. */
    public static Set<Affected> of(RecallSource source, Collection<RunningPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.items().stream()
                        .filter(item -> source.matches(item.exercise(), item.cites()))
                        .map(item -> new Affected(plan.id(), item.id())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
