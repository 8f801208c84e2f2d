package app.comeback.attention;

import app.comeback.shared.AccountId;

/** Finds out anew who needs somebody. The same again changes nothing; for the portal's own jobs. */
public interface AttentionRefresh {

    /** Looks at one client. Without the consent to care nothing is looked at, and nothing is kept any longer. */
    void client(AccountId client);

    /** Looks at everybody in somebody's care, and at the practitioners' own registrations. */
    void everybody();
}
