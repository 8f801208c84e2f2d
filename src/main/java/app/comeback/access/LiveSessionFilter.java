package app.comeback.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the database on every request that is not for a static file whether this sign-in still holds, so that disabling
 * an account, changing roles, or signing out everywhere acts at once on all nodes, and so that idle time is counted by
 * what a person does and not by the browser's heartbeat.
 */
final class LiveSessionFilter extends OncePerRequestFilter {

    private final SignInSessions sessions;
    private final Clock clock;

    LiveSessionFilter(SignInSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Requests.isStatic(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn && !goesOn(request)) {
            signOut(request, response);
        }
        chain.doFilter(request, response);
    }

    private boolean goesOn(HttpServletRequest request) {
        Optional<SessionRow> live =
                SessionCookie.series(request).flatMap(sessions::find).filter(row -> row.isLive(clock.instant()));
        return live.isPresent()
                && (!Requests.isActivity(request) || sessions.touch(live.get(), SessionCookie.read(request)));
    }

    private static void signOut(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SessionCookie.clear(request, response);
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }
}
