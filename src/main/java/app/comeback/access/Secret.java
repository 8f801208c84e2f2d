package app.comeback.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 256 random bits that only their holder has; the database keeps the digest.
 *
 * @param text 43 characters that may stand in an address or a cookie
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new one. */
    public static Secret create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What a browser sent, if it can be one of ours. */
    public static Optional<Secret> parse(String sent) {
        return SHAPE.matcher(sent).matches() ? Optional.of(new Secret(sent)) : Optional.empty();
    }

    /** What the database keeps of it. */
    public Digest digest() {
        return Digest.of(text);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
