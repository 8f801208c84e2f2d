package app.comeback.reviews;

import app.comeback.moderation.Signals;
import java.util.List;
import java.util.Set;

/**
 * A review with what does not change about it.
 *
 * @param review its versions and appeals
 * @param subject who or what is rated
 * @param signedAs the name readers see
 * @param isVerified whether the author had completed something with the subject when it was written
 * @param isInsider whether the author belonged to the practice
 * @param signals what was seen when its latest version came in
 */
record StoredReview(
        Review review,
        Subject subject,
        String signedAs,
        boolean isVerified,
        boolean isInsider,
        Set<Signals.Signal> signals) {

    StoredReview {
        signals = Set.copyOf(signals);
    }

    /** After a further version, with what was seen when that one came in. */
    StoredReview with(Review after, Set<Signals.Signal> seen) {
        return new StoredReview(after, subject, signedAs, isVerified, isInsider, seen);
    }

    /** With its versions and what was seen when the latest came in. */
    StoredReview with(List<VersionRows.Row> rows) {
        Review whole = new Review(
                review.id(),
                review.author(),
                review.firstAt(),
                rows.stream().map(VersionRows.Row::version).toList(),
                review.deletedAt());
        return with(whole, rows.isEmpty() ? Set.of() : rows.getLast().signals());
    }

    StoredReview with(Review after) {
        return new StoredReview(after, subject, signedAs, isVerified, isInsider, signals);
    }
}
