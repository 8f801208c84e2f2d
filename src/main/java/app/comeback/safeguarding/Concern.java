package app.comeback.safeguarding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words of a client that somebody should read soon; the words themselves stay where they were written.
 *
 * @param words the id of what was written, in the module that keeps it
 * @param origin where it was written
 * @param noticedAt when
 * @param reading who read them and what followed; null while nobody has
 */
public record Concern(
        UUID words,
        Origin origin,
        Instant noticedAt,
        @Nullable Reading reading) {

    /**
     * That somebody has read them.
     *
     * @param by the reader's name
     * @param at when
     * @param outcome what followed
     * @param remark in the reader's words; may be empty
     */
    public record Reading(String by, Instant at, Outcome outcome, String remark) {}

    /** What followed from reading. */
    public enum Outcome {
        /** The reader spoke with the client. */
        SPOKE,
        /** The client was put in touch with somebody who can help. */
        REFERRED,
        /** The words meant something else; the remark says what. */
        NO_CONCERN
    }

    /** Whether nobody has read them yet. */
    public boolean isOpen() {
        return reading == null;
    }
}
