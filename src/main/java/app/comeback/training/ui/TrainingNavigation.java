package app.comeback.training.ui;

import app.comeback.care.ui.CareNavigation;
import app.comeback.shared.AccountId;

/** Leads to the screens about training. */
public final class TrainingNavigation {

    static final String TODAY = "today";
    static final String SESSIONS = "sessions";
    static final String TRAINING = "training";
    static final String PLAYER = "/togo/";

    private TrainingNavigation() {}

    /** The path of the client's start page. */
    public static String today() {
        return TODAY;
    }

    /** The address of the session player; it lies outside of these screens. */
    public static String player() {
        return PLAYER;
    }

    /** The path of a client's training, for the care team. */
    public static String of(AccountId client) {
        return CareNavigation.client(client, TRAINING);
    }

    /** The path of the client's past sessions. */
    public static String sessions() {
        return SESSIONS;
    }
}
