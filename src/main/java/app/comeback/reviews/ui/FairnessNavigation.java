package app.comeback.reviews.ui;

/** The way to the screen on which admins watch moderation. */
final class FairnessNavigation {

    static final String PATH = "admin/moderation";

    private FairnessNavigation() {}
}
