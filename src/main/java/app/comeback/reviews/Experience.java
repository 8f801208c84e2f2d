package app.comeback.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client completed with a subject; the badge of a review written now rests on it (REV-01).
 *
 * @param lastAt when the last session with the subject was completed; null for none
 * @param badge what follows from it
 */
public record Experience(@Nullable Instant lastAt, Badge badge) {

    static Experience of(@Nullable Instant lastAt, Instant now) {
        if (AuthorRule.isVerified(lastAt, now)) {
            return new Experience(lastAt, Badge.VERIFIED);
        }
        return new Experience(lastAt, lastAt == null ? Badge.NOTHING_COMPLETED : Badge.TOO_LONG_AGO);
    }

    /** Whether the review wears the badge. */
    public boolean isVerified() {
        return badge == Badge.VERIFIED;
    }

    /** Which label a review gets, and why. */
    public enum Badge {
        /** A session was completed in the last twelve months. */
        VERIFIED,
        /** The last one was completed before that. */
        TOO_LONG_AGO,
        NOTHING_COMPLETED
    }
}
