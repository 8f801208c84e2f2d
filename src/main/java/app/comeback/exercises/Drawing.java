package app.comeback.exercises;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A finished picture.
 *
 * @param source what it is drawn from
 * @param svg the whole file
 * @param hash of its bytes; another picture has another one
 */
record Drawing(Picture source, String svg, String hash) {

    private static final int HASH_BYTES = 8;

    /** Draws an exercise. */
    static Drawing of(Exercise exercise, Picture picture) {
        String words = exercise.position() + " " + String.join(" ", exercise.steps());
        String svg = ExercisePicture.draw(
                picture, exercise.name(), words, exercise.annotation().muscles());
        return new Drawing(picture, svg, hash(svg));
    }

    /** Where the portal serves it. */
    String address(ExerciseId id) {
        return "/exercises/" + id + ".svg?v=" + hash;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
