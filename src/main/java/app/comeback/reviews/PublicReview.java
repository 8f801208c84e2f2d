package app.comeback.reviews;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.RejectionReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as everybody reads it.
 *
 * @param id which
 * @param subject who or what is rated
 * @param subjectName its name
 * @param rating the stars, and whether they count
 * @param text the words, with their masks
 * @param signedAs the name its author chose
 * @param firstAt when it was written first, which is its place in every list
 * @param editedAt when the shown version was written; null when it is the first
 * @param isMasked whether a moderator masked some words
 * @param maskedFor the reason; null when nothing is masked, or when the masks are older than the latest decision and
 *     say the reason alone
 */
public record PublicReview(
        UUID id,
        Subject subject,
        String subjectName,
        Rating rating,
        String text,
        String signedAs,
        Instant firstAt,
        @Nullable Instant editedAt,
        boolean isMasked,
        @Nullable RejectionReason maskedFor) {

    /** Its name in addresses, reports and pages. */
    public ItemRef ref() {
        return new ItemRef(ItemKind.REVIEW, id);
    }

    PublicReview about(String name) {
        return new PublicReview(id, subject, name, rating, text, signedAs, firstAt, editedAt, isMasked, maskedFor);
    }
}
