package app.comeback.progression.ui;

import app.comeback.care.ui.CareNavigation;
import app.comeback.shared.AccountId;

/** The ways to the screens about phases, for links of other modules. */
public final class ProgressionNavigation {

    static final String GATE = "gate";
    static final String DOSES = "doses";
    static final String PROGRESS = "progress";

    private ProgressionNavigation() {}

    /** The path of the decision about a client's phase. */
    public static String gate(AccountId client) {
        return CareNavigation.client(client, GATE);
    }

    /** The path of the proposed doses of a client. */
    public static String doses(AccountId client) {
        return CareNavigation.client(client, DOSES);
    }
}
