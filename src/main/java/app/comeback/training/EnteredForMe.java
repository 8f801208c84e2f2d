package app.comeback.training;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the care team entered for the client who is signed in: waits until the client confirms or disputes it. */
public interface EnteredForMe {

    /** The longest words to a dispute, in characters. */
    int LONGEST_WORDS = 1000;

    /** What waits for an answer, oldest first. */
    List<Waiting> waiting(Locale locale);

    /**
     * Says that it was so. The same answer again changes nothing.
     *
     * @throws app.comeback.shared.Refused when there is no such entry about the client, or it was disputed before
     */
    void confirm(UUID entry);

    /**
     * Says that it was not so: it counts as missing from now on, and a stop that it set stays until somebody entitled
     * lifts it. The same answer again changes nothing.
     *
     * @param words what is wrong; may be empty
     * @throws app.comeback.shared.Refused when there is no such entry about the client, or it was confirmed before
     */
    void dispute(UUID entry, String words);

    /**
     * An entry that waits.
     *
     * @param entry what was entered
     * @param byName who entered it
     * @param endedAt when the session ended that it is about
     * @param story the session as it was entered
     */
    record Waiting(OnBehalf entry, String byName, Instant endedAt, SessionStory story) {}
}
