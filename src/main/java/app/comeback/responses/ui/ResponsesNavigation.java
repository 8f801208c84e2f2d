package app.comeback.responses.ui;

/** The ways to the screens of the {@code responses} module. */
public final class ResponsesNavigation {

    static final String REVIEWS = "workspace/reviews";

    private ResponsesNavigation() {}

    /** The path of a trainer's page with the reviews about them. */
    public static String reviewsAboutMe() {
        return REVIEWS;
    }
}
