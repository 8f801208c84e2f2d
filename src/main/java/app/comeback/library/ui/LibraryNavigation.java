package app.comeback.library.ui;

import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ui.ExercisesNavigation;

/** The ways to the practice's own exercises, for links of other modules. */
public final class LibraryNavigation {

    static final String NEW = ExercisesNavigation.LIBRARY + "/new";
    static final String OWN = ExercisesNavigation.LIBRARY + "/own";

    private LibraryNavigation() {}

    /** The path of the page on which practitioners write an exercise of the practice. */
    public static String own(ExerciseId id) {
        return OWN + "/" + id;
    }

    /** The path of the page on which they add one. */
    public static String add() {
        return NEW;
    }
}
