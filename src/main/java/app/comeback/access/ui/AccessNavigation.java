package app.comeback.access.ui;

import app.comeback.shared.AccountId;

/** The ways to the screens about accounts. */
public final class AccessNavigation {

    static final String PEOPLE = "admin/people";

    private AccessNavigation() {}

    /** The path of one person's account, for admins. */
    public static String person(AccountId id) {
        return PEOPLE + "/" + id;
    }
}
