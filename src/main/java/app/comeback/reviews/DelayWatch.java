package app.comeback.reviews;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether low ratings wait longer for their decision than high ones (REV-14).
 *
 * @param low the median wait of one and two stars; null without any
 * @param high the median wait of four and five stars; null without any
 */
public record DelayWatch(@Nullable Duration low, @Nullable Duration high) {

    /** The highest ratio of the medians that raises no alarm. */
    public static final double MOST = 1.25;

    /** From the waits of each group, in any order. */
    public static DelayWatch of(List<Duration> low, List<Duration> high) {
        return new DelayWatch(median(low), median(high));
    }

    private static @Nullable Duration median(List<Duration> waits) {
        List<Duration> sorted = waits.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }

    /** The low median over the high one; nothing while one of them is missing or the high one is zero. */
    public Optional<Double> ratio() {
        return low == null || high == null || high.isZero()
                ? Optional.empty()
                : Optional.of((double) low.toMillis() / high.toMillis());
    }

    /** Whether somebody has to look into it. */
    public boolean isAlarm() {
        return ratio().filter(ratio -> ratio > MOST).isPresent();
    }
}
