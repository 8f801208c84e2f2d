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
public record Digest(String hex) {

    /** The digest of a text. */
    public static Digest of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Digest(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The digest of which the database kept the bytes. */
    public static Digest of(byte[] kept) {
        return new Digest(HexFormat.of().formatHex(kept));
    }

    /** The 32 bytes of it. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
