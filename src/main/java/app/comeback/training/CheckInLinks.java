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
     * @throws app.comeback.shared.Refused when the link is no longer good, or it was answered before
     */
    void answer(String token, Pain pain);
}
