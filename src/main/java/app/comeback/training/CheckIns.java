package app.comeback.training;

import app.comeback.shared.Pain;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The question about the morning after a session, for the client who is signed in. */
public interface CheckIns {

    /** The question that is open now; about the last session, when it is open for several. */
    Optional<Open> open();

    /**
     * Answers it, for this session and for every other whose question is open at the same time: there is only one
     * morning.
     *
     * @param words what the client says besides, in their own words, at most 1,000 characters; blank for nothing
     * @throws app.comeback.shared.Refused when it is not the client's session, the question is not open yet or no longer,
     *     or it was answered before (also in another window); the first answer stays
     */
    void answer(UUID session, Pain pain, String words);

    /** The same without words. */
    default void answer(UUID session, Pain pain) {
        answer(session, pain, "");
    }

    /**
     * An open question.
     *
     * @param session the session
     * @param endedAt when it ended
     * @param closes until when the answer counts
     */
    record Open(UUID session, Instant endedAt, Instant closes) {}
}
