package app.comeback.access;

import app.comeback.shared.AccountId;
import app.comeback.shared.Role;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;

/** What admins do with other people's accounts. */
public interface PeopleAdmin {

    /** One page of accounts; sorted only by {@code name}, {@code email} or {@code created}. */
    List<PersonRow> page(PeopleFilter filter, Pageable page);

    /** How many accounts the filter lets through. */
    int count(PeopleFilter filter);

    /** One account. */
    PersonRow find(AccountId id);

    /**
     * Creates an account and sends a link with which the person sets a password, within 7 days.
     *
     * @throws app.comeback.shared.Refused when the address is taken, or the roles do not go together
     */
    AccountId invite(String email, String displayName, Set<Role> roles);

    /** Sends the link of an invitation again; the older one stops working. */
    void inviteAgain(AccountId id);

    /**
     * Gives exactly these roles and ends the person's sign-ins, so that the change acts at once.
     *
     * @param version as it was when the admin looked
     * @throws app.comeback.shared.Refused when the roles do not go together, or nobody would be left to administer
     */
    void changeRoles(AccountId id, long version, Set<Role> roles);

    /**
     * Switches sign-in off and ends the person's sign-ins.
     *
     * @throws app.comeback.shared.Refused for oneself, without a reason, or when nobody would be left to administer
     */
    void disable(AccountId id, long version, String reason);

    /** Switches sign-in on again. */
    void enable(AccountId id, long version);

    /** Ends all sign-ins of the person. */
    void signOutEverywhere(AccountId id);
}
