package app.comeback.notes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as it stands.
 *
 * @param id made when its form opened
 * @param version of its words, from 1
 * @param text the words; those of a removed note stay readable
 * @param pinned whether it stands before the others
 * @param writtenBy who began it
 * @param writtenAt when
 * @param savedBy who wrote this version
 * @param savedAt when
 * @param removal who removed it; null while it stands
 */
public record Note(
        UUID id,
        int version,
        String text,
        boolean pinned,
        String writtenBy,
        Instant writtenAt,
        String savedBy,
        Instant savedAt,
        @Nullable Removal removal) {

    /** Whether it was ever changed. */
    public boolean isEdited() {
        return version > 1;
    }

    /**
     * A removal.
     *
     * @param by who removed it
     * @param at when
     * @param reason why
     */
    public record Removal(String by, Instant at, String reason) {}

    /**
     * An earlier or the present version.
     *
     * @param version from 1
     * @param text the words
     * @param pinned whether it stood before the others
     * @param by who wrote it
     * @param at when
     */
    public record Version(int version, String text, boolean pinned, String by, Instant at) {}
}
