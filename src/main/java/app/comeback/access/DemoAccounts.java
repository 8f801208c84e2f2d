package app.comeback.access;

import java.util.List;

/** The people whom the sign-in page offers in the demo. */
public interface DemoAccounts {

    /** Their accounts, by address; none outside the demo. */
    List<AccountSummary> list();
}
