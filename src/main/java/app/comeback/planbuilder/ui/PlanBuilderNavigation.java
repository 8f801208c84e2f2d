package app.comeback.planbuilder.ui;

import app.comeback.care.ui.CareNavigation;
import app.comeback.shared.AccountId;

/** The way to the board on which a client's plan is built. */
public final class PlanBuilderNavigation {

    static final String ROUTE = "clients/:client/plan/board";

    private PlanBuilderNavigation() {}

    /** The path of a client's board. */
    public static String of(AccountId client) {
        return CareNavigation.client(client, "plan/board");
    }
}
