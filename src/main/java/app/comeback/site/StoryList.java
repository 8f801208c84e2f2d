package app.comeback.site;

import app.comeback.stories.Peers;
import java.util.List;
import java.util.UUID;

/**
 * A page of stories.
 *
 * @param count how many there are in all
 * @param page which page, from 1
 * @param pages how many pages
 * @param isAllowed whether the law of the practice's country allows stories
 * @param entries those of this page
 */
record StoryList(int count, int page, int pages, boolean isAllowed, List<Entry> entries) {

    /** A story with what it rests on. */
    record Entry(
            UUID id,
            String signedAs,
            String words,
            String programme,
            String phase,
            Day finished,
            Day written,
            Peers peers) {}
}
