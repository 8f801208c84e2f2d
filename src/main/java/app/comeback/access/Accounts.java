package app.comeback.access;

import app.comeback.shared.AccountId;
import app.comeback.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the other modules ask about accounts. */
public interface Accounts {

    /** The account, if there is one. */
    Optional<AccountSummary> find(AccountId id);

    /** The display names of these accounts, in one statement; unknown ids are left out. */
    Map<AccountId, String> displayNames(Collection<AccountId> ids);

    /** All enabled accounts that hold the role. */
    List<AccountSummary> withRole(Role role);

    /**
     * Creates a confirmed account, for the demo and for people whom an admin invites.
     *
     * @throws app.comeback.shared.Refused when the address is taken, the password is refused, or a client role is
     *     combined with a staff role
     */
    AccountId create(String email, String displayName, Set<Role> roles, String password);

    /**
     * Asks the signed-in person's password again, for decisions that need it.
     *
     * @throws app.comeback.shared.Refused when it is wrong; failures slow down like those at sign-in
     */
    void requirePassword(String password);
}
