package app.comeback.protocols;

import app.comeback.exercises.ExerciseId;
import java.util.Set;

/**
 * An exercise of a rule set's menu: the dose itself is in the exercise's start dose.
 *
 * @param exercise which one
 * @param phases the phases in which it may be prescribed
 * @param priority 1 for the core of the phase, higher for what may be left out when time is short
 * @param clinicianUnlocks whether only a clinician may prescribe it
 */
public record MenuEntry(ExerciseId exercise, Set<Integer> phases, int priority, boolean clinicianUnlocks) {

    public MenuEntry {
        phases = Set.copyOf(phases);
    }
}
