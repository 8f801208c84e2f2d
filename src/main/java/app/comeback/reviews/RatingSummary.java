package app.comeback.reviews;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The one summary of ratings, for every page, badge and search engine. It is computed from the ratings that count and
 * from nothing else, so a reader who adds them up gets the same.
 *
 * @param distribution how many ratings of one, two, three, four and five stars
 */
public record RatingSummary(List<Long> distribution) {

    /** With fewer ratings there is no mean: it would say more about chance than about anybody. */
    public static final int FEWEST = 5;

    /** No rating at all. */
    public static final RatingSummary EMPTY = new RatingSummary(List.of(0L, 0L, 0L, 0L, 0L));

    private static final BigDecimal BEST = BigDecimal.valueOf(Stars.BEST).setScale(1, RoundingMode.UNNECESSARY);
    private static final BigDecimal NEARLY_BEST = new BigDecimal("4.9");
    private static final BigDecimal PRIOR_MEAN = new BigDecimal("4.0");
    private static final int PRIOR_WEIGHT = 10;

    public RatingSummary {
        distribution = List.copyOf(distribution);
        if (distribution.size() != Stars.BEST || distribution.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A summary has five counts");
        }
    }

    /** The summary of those that {@link Rating#counts() count}. */
    public static RatingSummary of(Collection<Rating> ratings) {
        return new RatingSummary(IntStream.rangeClosed(1, Stars.BEST)
                .mapToObj(stars -> ratings.stream()
                        .filter(rating -> rating.counts() && rating.stars().value() == stars)
                        .count())
                .toList());
    }

    /** How many ratings. */
    public long count() {
        return distribution.stream().mapToLong(Long::longValue).sum();
    }

    private long sum() {
        return IntStream.rangeClosed(1, Stars.BEST)
                .mapToLong(stars -> stars * distribution.get(stars - 1))
                .sum();
    }

    /** The arithmetic mean, unrounded as far as a decimal goes; nothing without a rating. */
    public Optional<BigDecimal> mean() {
        return count() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum()).divide(BigDecimal.valueOf(count()), MathContext.DECIMAL64));
    }

    /**
     * The mean as it is shown everywhere: one decimal, rounded half up. A full 5.0 is shown only when every rating is
     * one. Nothing with fewer than {@value #FEWEST} ratings.
     */
    public Optional<BigDecimal> shown() {
        return count() < FEWEST ? Optional.empty() : mean().map(this::rounded);
    }

    private BigDecimal rounded(BigDecimal mean) {
        BigDecimal shown = mean.setScale(1, RoundingMode.HALF_UP);
        boolean isPerfect = distribution.getLast() == count();
        return shown.compareTo(BEST) == 0 && !isPerfect ? NEARLY_BEST : shown;
    }

    /**
     * What lists are sorted by: the mean as if {@value #PRIOR_WEIGHT} ratings of 4.0 came first, so that a single
     * rating does not lead the list.
     */
    public BigDecimal rank() {
        BigDecimal prior = PRIOR_MEAN.multiply(BigDecimal.valueOf(PRIOR_WEIGHT));
        return prior.add(BigDecimal.valueOf(sum()))
                .divide(BigDecimal.valueOf(PRIOR_WEIGHT + count()), MathContext.DECIMAL64);
    }
}
