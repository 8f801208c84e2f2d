package app.comeback.exerciseimport.ui;

import app.comeback.exerciseimport.RunId;

/** The ways to the screens of imports, for links of other modules. */
public final class ImportsNavigation {

    static final String IMPORTS = "exercise-imports";

    private ImportsNavigation() {}

    /** The path of the list of imports. */
    public static String imports() {
        return IMPORTS;
    }

    /** The path of one import. */
    public static String run(RunId run) {
        return IMPORTS + "/" + run;
    }
}
