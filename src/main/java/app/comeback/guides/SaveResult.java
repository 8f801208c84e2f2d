package app.comeback.guides;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideMerge;
import java.util.List;

/** What became of a text that was to be saved. */
public sealed interface SaveResult {

    /**
     * It is a revision now; saving the same text again gives the same answer and no second revision.
     *
     * @param revision its number
     * @param merged whether changes that others had saved in the meantime are in it too
     */
    record Saved(int revision, boolean merged) implements SaveResult {}

    /**
     * The text is the one that is saved already.
     *
     * @param revision its number
     */
    record Unchanged(int revision) implements SaveResult {}

    /**
     * Somebody saved another change of the same parts; nothing was written.
     *
     * @param head the newest revision, the base of the next attempt
     * @param merged both texts together, with mine in the parts below
     * @param theirs the newest revision's text
     * @param parts the parts that both changed
     */
    record Conflict(int head, GuideContent merged, GuideContent theirs, List<GuideMerge.Conflict> parts)
            implements SaveResult {

        public Conflict {
            parts = List.copyOf(parts);
        }
    }
}
