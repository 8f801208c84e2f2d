package app.comeback.access;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Brings a person back after the server's own session was lost (a restart, another node), as long as they are within
 * their idle time. It is no "remember me": nothing outlives the idle time or the browser.
 */
@Component
class SessionCookie implements RememberMeServices, LogoutHandler {

    static final String NAME = "comeback-session";
    static final String KEY = SessionCookie.class.getName();

    private final SignInSessions sessions;
    private final KnownDevices devices;
    private final SignInNetworks networks;
    private final AuditTrail audit;

    SessionCookie(SignInSessions sessions, KnownDevices devices, SignInNetworks networks, AuditTrail audit) {
        this.sessions = sessions;
        this.devices = devices;
        this.networks = networks;
        this.audit = audit;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        if (!Requests.isPage(request)) {
            return null;
        }
        Optional<SessionToken> token = read(request);
        if (token.isEmpty()) {
            return null;
        }
        Optional<SignInSessions.Return> back = sessions.resume(token.get());
        if (back.isEmpty()) {
            clear(request, response);
            return null;
        }
        SessionRow row = back.get().row();
        back.get().next().ifPresent(next -> write(request, response, next.cookie()));
        bind(request, row.series(), row.actor().roles());
        SignedIn principal = new SignedIn(row.actor());
        return new RememberMeAuthenticationToken(KEY, principal, principal.getAuthorities());
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // A mistyped password does not end another sign-in of the same browser.
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication success) {
        if (!(success.getPrincipal() instanceof SignedIn person)) {
            return;
        }
        read(request).ifPresent(older -> sessions.end(older.series(), "replaced"));
        SessionToken token = sessions.start(person.actor().id(), Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        write(request, response, token.cookie());
        bind(request, token.series(), person.actor().roles());
        devices.remember(DeviceCookie.write(request, response), person.actor().id());
        networks.remember(request.getRemoteAddr(), person.actor().id());
        RunAs.actor(person.actor(), () -> {
            audit.record("access.signed-in", "account", person.getUsername(), Map.of());
            return true;
        });
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Optional<UUID> series = series(request).or(() -> read(request).map(SessionToken::series));
        series.ifPresent(one -> sessions.end(one, "signed-out"));
        clear(request, response);
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            audit.record("access.signed-out", "account", person.getUsername(), Map.of());
        }
    }

    static Optional<UUID> series(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((UUID) session.getAttribute(SignInPages.SERIES));
    }

    static Optional<SessionToken> read(HttpServletRequest request) {
        return Cookies.value(request, NAME).flatMap(SessionToken::parse);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                Cookies.build(request, NAME, "").maxAge(0).build().toString());
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                Cookies.build(request, NAME, value).build().toString());
    }

    private static void bind(HttpServletRequest request, UUID series, Set<Role> roles) {
        HttpSession session = request.getSession(true);
        session.setAttribute(SignInPages.SERIES, series);
        session.setMaxInactiveInterval((int) IdleTime.of(roles).toSeconds());
    }
}
