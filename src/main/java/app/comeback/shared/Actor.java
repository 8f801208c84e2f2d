package app.comeback.shared;

import java.util.Set;

/**
 * The signed-in person on whose behalf something happens.
 *
 * @param id the person's account
 * @param displayName the name other people see
 * @param roles the roles held when this session began
 */
public record Actor(AccountId id, String displayName, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the person holds the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
