package app.comeback.access;

import app.comeback.shared.AccountId;
import app.comeback.shared.Role;
import java.time.Instant;
import java.util.Set;

/**
 * What other modules and lists may know of an account.
 *
 * @param id the account
 * @param email the confirmed address, or the one waiting for confirmation
 * @param displayName the name other people see
 * @param roles what the person may do
 * @param confirmed whether the address was confirmed
 * @param disabled whether sign-in is switched off
 * @param createdAt when the account came to be
 */
public record AccountSummary(
        AccountId id,
        String email,
        String displayName,
        Set<Role> roles,
        boolean confirmed,
        boolean disabled,
        Instant createdAt) {

    public AccountSummary {
        roles = Set.copyOf(roles);
    }
}
