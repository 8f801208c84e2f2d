package app.comeback.moderation;

import java.time.Instant;

/** A module with texts of its own to moderate that can say in public how it was done. */
public interface TallySource {

    /** What it answers for. */
    ItemKind kind();

    /**
     * What was done in a time, counted from the acts and not from what is left of the texts.
     *
     * @param from the first instant
     * @param to the first instant after it
     */
    Tally of(Instant from, Instant to);
}
