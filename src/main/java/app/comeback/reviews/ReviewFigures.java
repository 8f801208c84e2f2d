package app.comeback.reviews;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said in numbers about reviews, and as of when.
 *
 * @param ratings those that count
 * @param listed how many reviews readers can page through, at least as many as count
 * @param asOf when they changed last; null while there has never been a review
 */
public record ReviewFigures(
        RatingSummary ratings, long listed, @Nullable Instant asOf) {

    /** Nothing to count. */
    public static final ReviewFigures NONE = new ReviewFigures(RatingSummary.EMPTY, 0, null);

    /**
     * Checks that no rating counts that nobody can read (REV-17).
     *
     * @throws IllegalArgumentException when more count than are listed
     */
    public ReviewFigures {
        if (listed < ratings.count()) {
            throw new IllegalArgumentException("More ratings count than are listed");
        }
    }

    /** How many are listed and do not count: unverified ones, and those with a declared incentive. */
    public long uncounted() {
        return listed - ratings.count();
    }

    /** When they changed last. */
    public Optional<Instant> changed() {
        return Optional.ofNullable(asOf);
    }
}
