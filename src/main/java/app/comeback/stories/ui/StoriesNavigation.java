package app.comeback.stories.ui;

/** The way to a client's own stories. */
public final class StoriesNavigation {

    static final String OWN = "my-story";

    private StoriesNavigation() {}

    /** The path of the client's own stories. */
    public static String own() {
        return OWN;
    }
}
