package app.comeback.access;

import app.comeback.shared.AccountId;

/**
 * Whether two accounts were used from one place. Families, practices and trains share places too, so that it can only
 * ever be a reason to look, and never one to refuse.
 */
public interface SharedOrigins {

    /** Whether both signed in with the same browser, or from the same network, in the last 30 days. */
    boolean share(AccountId one, AccountId other);
}
