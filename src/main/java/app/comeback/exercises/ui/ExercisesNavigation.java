package app.comeback.exercises.ui;

import app.comeback.exercises.ExerciseId;

/** The ways to the library's screens, for links of other modules. */
public final class ExercisesNavigation {

    /** Where the library is. */
    public static final String LIBRARY = "library";

    private ExercisesNavigation() {}

    /** The path of the library. */
    public static String library() {
        return LIBRARY;
    }

    /** The path of one exercise. */
    public static String exercise(ExerciseId id) {
        return LIBRARY + "/" + id;
    }
}
