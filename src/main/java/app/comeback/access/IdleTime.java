package app.comeback.access;

import app.comeback.shared.Role;
import java.time.Duration;
import java.util.Set;

/** How long a person stays signed in without doing anything. */
final class IdleTime {

    static final Duration CLIENT = Duration.ofMinutes(30);
    static final Duration STAFF = Duration.ofMinutes(15);

    private IdleTime() {}

    /** 30 minutes for a client, 15 minutes for everyone who works here. */
    static Duration of(Set<Role> roles) {
        return roles.stream().anyMatch(Role::isStaff) ? STAFF : CLIENT;
    }
}
