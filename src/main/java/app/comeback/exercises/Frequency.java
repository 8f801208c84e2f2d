package app.comeback.exercises;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often an exercise is done; exactly one of the first three is given.
 *
 * @param timesPerDay sessions on each day, 1 to 12
 * @param everyNthDay one session, then again so many days later, 1 to 14
 * @param timesPerWeek sessions in each seven days, 1 to 7, spread evenly
 * @param hoursApart the least time between two sessions; null when nothing is laid down
 * @param source where it comes from
 */
public record Frequency(
        @Nullable Range timesPerDay,
        @Nullable Integer everyNthDay,
        @Nullable Range timesPerWeek,
        @Nullable Integer hoursApart,
        Source source) {

    private static final int WEEK = 7;

    public Frequency {
        int given = (timesPerDay == null ? 0 : 1) + (everyNthDay == null ? 0 : 1) + (timesPerWeek == null ? 0 : 1);
        if (given != 1) {
            throw new IllegalArgumentException("A frequency is exactly one of per day, every n-th day, per week");
        }
        requireWithin(timesPerDay, 12);
        requireWithin(everyNthDay == null ? null : Range.of(everyNthDay), 14);
        requireWithin(timesPerWeek, WEEK);
        requireWithin(hoursApart == null ? null : Range.of(hoursApart), 14 * 24);
    }

    private static void requireWithin(@Nullable Range value, int most) {
        if (value != null && (value.from() < 1 || value.to() > most)) {
            throw new IllegalArgumentException("A frequency of 1 to " + most + " was expected, not " + value);
        }
    }

    /**
     * How many sessions fall on a day; of a range the smaller number.
     *
     * @param day 1 for the first day, on which every exercise is done
     * @throws IllegalArgumentException for a day before the first
     */
    public int sessionsOn(int day) {
        if (day < 1) {
            throw new IllegalArgumentException("The first day is day 1");
        }
        if (timesPerDay != null) {
            return timesPerDay.from();
        }
        if (everyNthDay != null) {
            return (day - 1) % everyNthDay == 0 ? 1 : 0;
        }
        int inWeek = (day - 1) % WEEK;
        return sessionsBefore(inWeek + 1) - sessionsBefore(inWeek);
    }

    private int sessionsBefore(int daysOfWeek) {
        return timesPerWeek == null ? 0 : Math.ceilDiv(daysOfWeek * timesPerWeek.from(), WEEK);
    }

    /** All sessions of the first days. */
    public int sessionsWithin(int days) {
        return IntStream.rangeClosed(1, days).map(this::sessionsOn).sum();
    }
}
