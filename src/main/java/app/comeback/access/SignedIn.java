package app.comeback.access;

import app.comeback.shared.Actor;
import app.comeback.shared.ActorPrincipal;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person who has signed in; the name towards Spring Security is the account's id. */
record SignedIn(Actor actor) implements UserDetails, ActorPrincipal {

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return actor.roles().stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return actor.id().toString();
    }
}
