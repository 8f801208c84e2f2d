package app.comeback.responses;

import app.comeback.guides.GuideId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Readers' responses as the public pages show them. */
public interface PublicResponses {

    /** How many responses stand on a page. */
    int PAGE = 20;

    /**
     * A page of the responses to a guide, newest first, in two statements whatever there is to show.
     *
     * @param from the response that the page begins with; one that is not public any more keeps its place; null for the
     *     newest
     * @param size 1 to {@value #PAGE}
     */
    Page page(GuideId guide, @Nullable UUID from, int size);

    /**
     * A page.
     *
     * @param total how many one can read in all
     * @param rows the responses
     * @param next the response that the next page begins with; null on the last
     */
    record Page(long total, List<Row> rows, @Nullable UUID next) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A response.
     *
     * @param id its name, without the kind
     * @param signedAs the name
     * @param at when it came in
     * @param editedAt when the version that readers see was written; null for the first
     * @param words what readers see
     * @param isMasked whether a moderator masked some of it
     * @param interest what its author declared
     */
    record Row(
            UUID id,
            String signedAs,
            Instant at,
            @Nullable Instant editedAt,
            String words,
            boolean isMasked,
            Interest interest) {}
}
