package app.comeback.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A later version of one answer; the answer as it was first given stays.
 *
 * @param id made when the form opened
 * @param version counts the corrections of a session, from 1
 * @param question which answer; null for the next morning
 * @param value the answer from now on; null when it was taken back
 * @param at when it was corrected
 */
public record Correction(
        UUID id,
        int version,
        @Nullable Question question,
        @Nullable Integer value,
        Instant at) {

    /** Whether it is about the next morning. */
    public boolean isMorning() {
        return question == null;
    }
}
