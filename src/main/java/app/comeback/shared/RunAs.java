package app.comeback.shared;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs work that no request began (a job, the demo's loading) under a stated identity. Not for screens: there the
 * signed-in person's identity comes first.
 */
public final class RunAs {

    /** The authority of the portal's own jobs; no account can hold it. */
    public static final String SYSTEM_AUTHORITY = "ROLE_SYSTEM";

    private RunAs() {}

    /** Runs the work as the portal itself. */
    public static void system(Runnable work) {
        with(new Identity(null, Set.of(SYSTEM_AUTHORITY)), () -> {
            work.run();
            return true;
        });
    }

    /** Runs the work as this person, with this person's roles. */
    public static <T> T actor(Actor actor, Supplier<T> work) {
        Set<String> authorities = actor.roles().stream().map(Role::authority).collect(Collectors.toSet());
        return with(new Identity(actor, authorities), work);
    }

    private static <T> T with(Identity identity, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(identity);
        SecurityContextHolder.setContext(during);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private record ActingPrincipal(Actor actor) implements ActorPrincipal {}

    private static final class Identity extends AbstractAuthenticationToken {

        private final transient Object principal;

        Identity(@Nullable Actor actor, Set<String> authorities) {
            super(authorities.stream().map(SimpleGrantedAuthority::new).toList());
            this.principal = actor == null ? "system" : new ActingPrincipal(actor);
            setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return principal;
        }
    }
}
