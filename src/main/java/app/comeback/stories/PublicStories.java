package app.comeback.stories;

import app.comeback.moderation.PublicText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What readers see of stories. */
public interface PublicStories {

    /** How many a page shows. */
    int PAGE = 20;

    /** Public stories, newest first; empty where the law allows none. */
    List<Row> page(int page);

    /** How many there are: as many as one can page through. */
    int count();

    /** Whether the law of the practice's country allows stories at all. */
    boolean areAllowed();

    /**
     * A public story.
     *
     * @param id its name
     * @param signedAs who signed it
     * @param words what was written, with its masks
     * @param isMasked whether a moderator masked words
     * @param programme what it tells about
     * @param peers everybody who began the same, as of now
     * @param writtenAt when
     */
    record Row(
            UUID id,
            String signedAs,
            PublicText words,
            boolean isMasked,
            FinishedProgramme programme,
            Peers peers,
            Instant writtenAt) {}
}
