package app.comeback.plans.ui;

import app.comeback.care.ui.CareNavigation;
import app.comeback.shared.AccountId;

/** The ways to the screens about plans, for links of other modules. */
public final class PlansNavigation {

    static final String OWN = "plan";
    static final String TAB = "plan";

    private PlansNavigation() {}

    /** The path of the client's own plan. */
    public static String own() {
        return OWN;
    }

    /** The path of a client's plan, for whoever takes care of them. */
    public static String of(AccountId client) {
        return CareNavigation.client(client, TAB);
    }
}
