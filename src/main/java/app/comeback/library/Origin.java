package app.comeback.library;

import app.comeback.shared.Refused;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Whose work an exercise is, for the credits.
 *
 * @param source which collection, in lower-case words joined by hyphens, such as {@code free-exercise-db}; at most 60
 *     characters
 * @param record which record of it; the same twice is the same record; 1 to 200 characters
 * @param licence the licence's name, 1 to 120 characters
 * @param licenceUrl where the licence is, {@code http} or {@code https}, or empty
 * @param author who wrote it, at most 300 characters; empty where the source names nobody
 * @param authorUrl where the author is found, {@code http} or {@code https}, or empty
 * @param derivedFrom what it was made from, at most 500 characters; empty for nothing
 * @param retrievedAt when the source was fetched
 */
public record Origin(
        String source,
        String record,
        String licence,
        String licenceUrl,
        String author,
        String authorUrl,
        String derivedFrom,
        Instant retrievedAt) {

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}]+");
    private static final int LONGEST_RECORD = 200;
    private static final int LONGEST_LICENCE = 120;
    private static final int LONGEST_AUTHOR = 300;
    private static final int LONGEST_NOTE = 500;

    /** @throws Refused naming the first value that cannot be */
    public Origin {
        if (!SOURCE.matcher(source).matches()) {
            throw new Refused("library.refused.source");
        }
        record = line(record, LONGEST_RECORD, "library.refused.record", false);
        licence = line(licence, LONGEST_LICENCE, "library.refused.licence", false);
        licenceUrl = address(licenceUrl);
        author = line(author, LONGEST_AUTHOR, "library.refused.author", true);
        authorUrl = address(authorUrl);
        derivedFrom = line(derivedFrom, LONGEST_NOTE, "library.refused.derived-from", true);
    }

    private static String line(String value, int most, String key, boolean mayBeEmpty) {
        String clean = value.replaceAll("\\p{Cntrl}+", " ").strip();
        if (clean.length() > most || (clean.isEmpty() && !mayBeEmpty)) {
            throw new Refused(key, most);
        }
        return clean;
    }

    private static String address(String value) {
        String clean = value.strip();
        if (!clean.isEmpty() && !isAddress(clean)) {
            throw new Refused("library.refused.address");
        }
        return clean;
    }

    /** Whether it is an address of the web, at most 500 characters: only those become links. */
    public static boolean isAddress(String value) {
        return value.length() <= LONGEST_NOTE && ADDRESS.matcher(value).matches();
    }
}
