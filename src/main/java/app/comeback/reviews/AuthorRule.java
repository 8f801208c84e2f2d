package app.comeback.reviews;

import app.comeback.moderation.Relations;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may rate a subject, and who wears the badge. */
final class AuthorRule {

    private static final int EXPERIENCE_MONTHS = 12;

    private AuthorRule() {}

    /**
     * Nobody rates themselves, and nobody of the practice rates anybody of it (REV-09). A shared address is a signal
     * for a moderator and refuses nothing (REV-22).
     *
     * @return the translation key of the refusal; nothing when the person may
     */
    static Optional<String> refusal(Relations toSubject) {
        if (toSubject.isSelf()) {
            return Optional.of("reviews.refused.self");
        }
        return toSubject.isInsider() ? Optional.of("reviews.refused.insider") : Optional.empty();
    }

    /**
     * Whether the author is a verified client (REV-01): something was completed with the subject in the last twelve
     * months.
     *
     * @param lastCompleted when a session or plan with the subject was completed last; null for never
     */
    static boolean isVerified(@Nullable Instant lastCompleted, Instant now) {
        return lastCompleted != null
                && !lastCompleted.isAfter(now)
                && lastCompleted.isAfter(now.atOffset(ZoneOffset.UTC)
                        .minusMonths(EXPERIENCE_MONTHS)
                        .toInstant());
    }
}
