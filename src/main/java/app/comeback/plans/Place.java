package app.comeback.plans;

import java.time.DayOfWeek;
import java.util.Comparator;

/**
 * A day of a board.
 *
 * @param week from 1
 * @param day the day of that week
 */
record Place(int week, DayOfWeek day) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::week).thenComparing(Place::day);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
