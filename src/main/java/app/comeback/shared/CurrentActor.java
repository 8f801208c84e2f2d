package app.comeback.shared;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Finds the person who is signed in on the current thread. */
public final class CurrentActor {

    private CurrentActor() {}

    /** The person, or nothing for visitors and jobs. */
    public static Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof ActorPrincipal principal) {
            return Optional.of(principal.actor());
        }
        return Optional.empty();
    }

    /**
     * The person.
     *
     * @throws IllegalStateException when nobody is signed in: the service lacks its access rule
     */
    public static Actor require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
