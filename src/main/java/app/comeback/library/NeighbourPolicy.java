package app.comeback.library;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Refused;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which neighbours an exercise may name: exercises that plans may hold, not itself, and no circle. Whoever goes back
 * step by step, or on, never comes to the exercise they began with.
 */
final class NeighbourPolicy {

    private NeighbourPolicy() {}

    /**
     * Checks what an exercise names.
     *
     * @param plannable the exercises that plans may hold
     * @param library what they name themselves
     * @throws Refused naming the first that may not be
     */
    static void check(
            ExerciseId id,
            Neighbours named,
            Set<ExerciseId> plannable,
            Function<ExerciseId, Optional<Exercise>> library) {
        for (List<ExerciseId> each : List.of(named.easier(), named.harder())) {
            for (ExerciseId neighbour : each) {
                if (neighbour.equals(id)) {
                    throw new Refused("library.refused.own-neighbour");
                }
                if (!plannable.contains(neighbour)) {
                    throw new Refused("library.refused.unknown-neighbour", neighbour.value());
                }
            }
        }
        refuseCircle(id, named.easier(), library, Exercise::easier);
        refuseCircle(id, named.harder(), library, Exercise::harder);
    }

    private static void refuseCircle(
            ExerciseId id,
            Collection<ExerciseId> first,
            Function<ExerciseId, Optional<Exercise>> library,
            Function<Exercise, List<ExerciseId>> on) {
        Set<ExerciseId> seen = new HashSet<>(first);
        Deque<ExerciseId> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            Exercise exercise = library.apply(open.pop()).orElse(null);
            if (exercise == null) {
                continue;
            }
            for (ExerciseId next : on.apply(exercise)) {
                if (next.equals(id)) {
                    throw new Refused("library.refused.circle", exercise.name());
                }
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
    }
}
