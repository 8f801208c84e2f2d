package app.comeback.access;

import app.comeback.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text part of a name or an address, in any case; empty for all
 * @param role one role; nothing for all
 * @param state one state; nothing for all
 */
public record PeopleFilter(
        String text, @Nullable Role role, @Nullable State state) {

    /** All accounts. */
    public static final PeopleFilter ALL = new PeopleFilter("", null, null);

    /** Where an account stands. */
    public enum State {
        ACTIVE,
        UNCONFIRMED,
        DISABLED
    }
}
