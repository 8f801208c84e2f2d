package app.comeback.practice;

import java.util.List;
import java.util.Optional;

/**
 * Percentiles by nearest rank: the smallest of the values that at least so many per cent do not exceed. The answer is
 * always a value that somebody had, never one in between; PostgreSQL calls it {@code percentile_disc}.
 */
final class Percentiles {

    private static final int WHOLE = 100;

    private Percentiles() {}

    /**
     * The value at that rank; nothing for no values, because no wait is not a wait of zero.
     *
     * @param percent 1 to 100
     */
    static <T extends Comparable<T>> Optional<T> nearestRank(List<T> values, int percent) {
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException("A percentile is 1 to 100");
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        long rank = Math.ceilDiv((long) percent * values.size(), WHOLE);
        return values.stream().sorted().skip(rank - 1).findFirst();
    }
}
