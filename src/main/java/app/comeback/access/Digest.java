package app.comeback.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the database keeps in the place of a secret or of something personal.
 *
 * @param hex SHA-256 in 64 lower-case hexadecimal digits
 */
record Digest(String hex) {

    static Digest of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Digest(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static Digest of(byte[] kept) {
        return new Digest(HexFormat.of().formatHex(kept));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
