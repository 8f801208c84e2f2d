package app.comeback.people.ui;

/** The ways to the screens about oneself as a practitioner, for links of other modules. */
public final class PeopleNavigation {

    static final String PROFILE = "profile";

    private PeopleNavigation() {}

    /** The path of the public profile and the own registrations. */
    public static String profile() {
        return PROFILE;
    }
}
