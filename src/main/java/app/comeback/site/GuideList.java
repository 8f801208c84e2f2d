package app.comeback.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of guides.
 *
 * @param query what was searched for; empty for all
 * @param rows the guides
 * @param total how many match in all
 * @param page this page, from 1
 * @param pages how many pages there are, at least 1
 */
record GuideList(String query, List<Row> rows, long total, int page, int pages) {

    /** A guide; the claim is nothing when no badge is shown. */
    record Row(
            String slug,
            String title,
            String summary,
            String condition,
            @Nullable String claim,
            String tone,
            Day changed) {}
}
