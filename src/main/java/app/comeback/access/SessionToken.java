package app.comeback.access;

import java.util.Optional;
import java.util.UUID;

/**
 * What the sign-in cookie holds: which sign-in, and the secret that proves it.
 *
 * @param series stays the same as long as the person is signed in
 * @param secret changes each time the cookie brings a person back
 */
record SessionToken(UUID series, Secret secret) {

    private static final int LENGTH = 36 + 1 + 43;

    static Optional<SessionToken> parse(String cookie) {
        if (cookie.length() != LENGTH || cookie.charAt(36) != '.') {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new SessionToken(UUID.fromString(cookie.substring(0, 36)), new Secret(cookie.substring(37))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String cookie() {
        return series + "." + secret.text();
    }
}
