package app.comeback.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** What a browser keeps so that it is known again; it signs nobody in. */
final class DeviceCookie {

    static final String NAME = "comeback-device";

    private DeviceCookie() {}

    static Optional<Digest> read(HttpServletRequest request) {
        return secret(request).map(Secret::digest);
    }

    /** Sets it, or prolongs the one that the browser has: two people may share a browser. */
    static Digest write(HttpServletRequest request, HttpServletResponse response) {
        Secret secret = secret(request).orElseGet(Secret::create);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                Cookies.build(request, NAME, secret.text())
                        .maxAge(KnownDevices.KEPT)
                        .build()
                        .toString());
        return secret.digest();
    }

    private static Optional<Secret> secret(HttpServletRequest request) {
        return Cookies.value(request, NAME).flatMap(Secret::parse);
    }
}
