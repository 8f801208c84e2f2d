package app.comeback.attention.ui;

/** The way to the practitioner's start page. */
public final class WorkspaceNavigation {

    static final String WORKSPACE = "workspace";

    private WorkspaceNavigation() {}

    /** The path of the list of those who need the practitioner. */
    public static String workspace() {
        return WORKSPACE;
    }
}
