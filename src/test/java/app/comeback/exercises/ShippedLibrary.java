package app.comeback.exercises;

import java.util.List;

/** The exercises that ship, for rules that are tested without a portal. */
public final class ShippedLibrary {

    private ShippedLibrary() {}

    public static List<Exercise> exercises() {
        return List.copyOf(ExerciseFiles.shipped().exercises().values());
    }
}
