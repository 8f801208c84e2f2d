package app.comeback.risks.ui;

/** The way to the yearly assessments. */
public final class RisksNavigation {

    static final String LIST = "admin/risks";

    private RisksNavigation() {}

    /** The path of the list. */
    public static String list() {
        return LIST;
    }
}
