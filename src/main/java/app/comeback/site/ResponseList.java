package app.comeback.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Responses of readers on a page.
 *
 * @param total how many one can read in all
 * @param rows those on this page, newest first
 * @param next the page after it; null on the last
 */
record ResponseList(long total, List<Row> rows, @Nullable String next) {

    ResponseList {
        rows = List.copyOf(rows);
    }

    /**
     * A response.
     *
     * @param id its place on the page, and how it is reported
     * @param name who signed it
     * @param on when it came in
     * @param edited when its author wrote these words; null for the first ones
     * @param words the words; plain text with its line breaks
     * @param masked whether a moderator masked some of them
     * @param interest what its author declared, in words; null for nothing
     */
    record Row(
            String id,
            String name,
            Day on,
            @Nullable Day edited,
            String words,
            boolean masked,
            @Nullable String interest) {}
}
