package app.comeback.library;

import app.comeback.exercises.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** Tells whether a record says the same as at the last import, whatever order its sets are in. */
final class ContentHash {

    private ContentHash() {}

    /** When it was fetched says nothing about what it says. */
    static String of(LibraryRecords.NewRecord record) {
        Origin origin = record.origin();
        String all = List.of(
                        record.text(),
                        sorted(record.annotation()),
                        List.of(
                                origin.licence(),
                                origin.licenceUrl(),
                                origin.author(),
                                origin.authorUrl(),
                                origin.derivedFrom()))
                .toString();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String sorted(Annotation annotation) {
        return "%s %s %s %s %s %s %s %s %s %s %s %s"
                .formatted(
                        new TreeSet<>(annotation.phases()),
                        new TreeSet<>(annotation.muscles()),
                        annotation.joints(),
                        annotation.length(),
                        annotation.impact(),
                        annotation.hipFlexion(),
                        annotation.sides(),
                        new TreeSet<>(annotation.equipment()),
                        new TreeSet<>(annotation.contacts()),
                        new TreeSet<>(annotation.contraIndications()),
                        annotation.unlock(),
                        new TreeSet<>(annotation.missing()));
    }
}
