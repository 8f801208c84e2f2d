package app.comeback.protocols;

import app.comeback.exercises.ExerciseId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of a rule set's menu: the dose itself is in the exercise's start dose.
 *
 * @param exercise which one
 * @param phases the phases in which it may be prescribed
 * @param priority 1 for the core of the phase, higher for what may be left out when time is short
 * @param clinicianUnlocks whether only a clinician may prescribe it
 * @param note what to mind in this rule set; null for nothing
 */
public record MenuEntry(
        ExerciseId exercise,
        Set<Integer> phases,
        int priority,
        boolean clinicianUnlocks,
        @Nullable String note) {

    public MenuEntry {
        phases = Set.copyOf(phases);
        if (priority < 1 || priority > 9) {
            throw new IllegalArgumentException("A priority is 1 to 9");
        }
    }
}
