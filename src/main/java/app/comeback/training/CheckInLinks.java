package app.comeback.training;

import app.comeback.shared.Pain;
import java.time.Instant;
import java.util.Optional;

/** The question about the next morning for whoever holds the link from the mail; it says nothing about the person. */
public interface CheckInLinks {

    /** Until when the answer counts; nothing when the link is no longer good, or was used. */
    Optional<Instant> closes(String token);

    /**
     * Answers the question.
     *
     * @param words what the client says besides, in their own words, at most 1,000 characters; blank for nothing
     * @throws app.comeback.shared.Refused when the link is no longer good, it was answered before, or the words do not fit
     */
    void answer(String token, Pain pain, String words);

    /** The same without words. */
    default void answer(String token, Pain pain) {
        answer(token, pain, "");
    }
}
