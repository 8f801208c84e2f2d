package app.comeback.access;

import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.util.Set;

/** Which roles one person may hold together. */
final class RolePolicy {

    private RolePolicy() {}

    /**
     * The roles, if they go together.
     *
     * @throws Refused when there is none, or a client role comes with a staff role
     */
    static Set<Role> checked(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refused("access.roles.none");
        }
        if (roles.contains(Role.CLIENT) && roles.size() > 1) {
            throw new Refused("access.roles.client-alone");
        }
        return Set.copyOf(roles);
    }
}
