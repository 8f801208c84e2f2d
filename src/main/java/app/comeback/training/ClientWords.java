package app.comeback.training;

import java.time.Instant;
import java.util.UUID;

/**
 * What a client said in their own words; nothing is computed from it.
 *
 * @param id made by the device or the form
 * @param about what it is about
 * @param text 1 to 1,000 characters
 * @param at when it was written
 */
public record ClientWords(UUID id, About about, String text, Instant at) {

    /** What a client's words are about. */
    public enum About {
        /** The session itself. */
        SESSION,
        /** The morning after it. */
        MORNING
    }
}
