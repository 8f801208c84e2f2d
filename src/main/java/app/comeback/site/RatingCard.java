package app.comeback.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of reviews as every page shows them.
 *
 * @param mean with one decimal; nothing while too few ratings count
 * @param meanForMachines the same number
 * @param count how many ratings count
 * @param listed how many reviews a reader can page through
 * @param uncounted how many of them do not count
 * @param bars the distribution from five stars down; empty while there is no mean
 * @param asOf when a figure changed last; nothing while there has never been a review
 */
record RatingCard(
        @Nullable String mean,
        @Nullable String meanForMachines,
        long count,
        long listed,
        long uncounted,
        List<Bar> bars,
        @Nullable Moment asOf) {

    /**
     * One line of the distribution.
     *
     * @param stars 1 to 5
     * @param count how many
     * @param percent of all that count, rounded, 0 to 100
     */
    record Bar(int stars, long count, long percent) {}
}
