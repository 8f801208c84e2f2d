package app.comeback.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** Cookies that only this server reads: no script, no other site, and only https where the portal is reached by it. */
final class Cookies {

    private Cookies() {}

    static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .findFirst()
                        .map(Cookie::getValue);
    }

    static ResponseCookie.ResponseCookieBuilder build(HttpServletRequest request, String name, String value) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        return ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }
}
