package app.comeback.guides.ui;

import app.comeback.shared.Actor;
import app.comeback.shared.ActorPrincipal;
import app.comeback.shared.Role;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Puts a person in front of the screen under test. */
public final class SignedIn {

    private record Person(Actor actor) implements ActorPrincipal {}

    private SignedIn() {}

    public static void as(Actor actor) {
        Set<SimpleGrantedAuthority> rights = actor.roles().stream()
                .map(Role::authority)
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toSet());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(new Person(actor), "", rights));
        SecurityContextHolder.setContext(context);
    }
}
