package app.comeback.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of time.
 *
 * @param from its first moment
 * @param to the first moment after it, later than the first
 */
public record Interval(Instant from, Instant to) {

    /** Refuses one that has no length. */
    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An interval ends after it begins");
        }
    }

    static Interval of(Instant from, Duration length) {
        return new Interval(from, from.plus(length));
    }

    /** Whether a moment belongs to both. */
    public boolean overlaps(Interval other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether every moment of the other belongs to this one. */
    public boolean contains(Interval other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** The same moments in as few intervals as possible, in order. */
    static List<Interval> merged(Collection<Interval> parts) {
        List<Interval> merged = new ArrayList<>();
        parts.stream().sorted(Comparator.comparing(Interval::from)).forEach(next -> {
            Interval last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.to.isBefore(next.from)) {
                merged.add(next);
            } else if (last.to.isBefore(next.to)) {
                merged.set(merged.size() - 1, new Interval(last.from, next.to));
            }
        });
        return merged;
    }
}
