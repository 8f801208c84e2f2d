package app.comeback.moderation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One number of a tally by its name, the same on the page and in each file.
 *
 * @param name which number
 * @param reason for numbers by reason; null for the others
 * @param value a whole number, hours for times, or a ratio; null while there is nothing to say
 */
public record TallyFigure(
        Name name,
        @Nullable RejectionReason reason,
        @Nullable Number value) {

    private static final double SECONDS = Duration.ofHours(1).toSeconds();
    private static final double TENTHS = 10;
    private static final double HUNDREDTHS = 100;

    /** All numbers of a tally, in the order in which they are told. */
    public static List<TallyFigure> of(Tally tally) {
        List<TallyFigure> figures = new ArrayList<>();
        figures.add(new TallyFigure(Name.RECEIVED, null, tally.received()));
        figures.add(new TallyFigure(Name.PUBLISHED, null, tally.published()));
        figures.add(new TallyFigure(Name.REDACTED, null, tally.redacted()));
        figures.addAll(byReason(Name.REJECTED, tally.rejected()));
        figures.add(new TallyFigure(Name.REPORTED_KEPT, null, tally.reports().kept()));
        figures.add(
                new TallyFigure(Name.REPORTED_REDACTED, null, tally.reports().redacted()));
        figures.addAll(byReason(Name.REPORTED_REMOVED, tally.reports().removed()));
        figures.add(new TallyFigure(Name.ALONE, null, tally.alone()));
        figures.add(new TallyFigure(Name.APPEALS_MADE, null, tally.appeals().made()));
        figures.add(new TallyFigure(Name.APPEALS_UPHELD, null, tally.appeals().upheld()));
        figures.add(new TallyFigure(Name.APPEALS_REFUSED, null, tally.appeals().refused()));
        figures.add(new TallyFigure(Name.TAKEN_BACK, null, tally.takenBack()));
        figures.add(new TallyFigure(Name.WAIT_HOURS, null, hours(tally.waits().all())));
        figures.add(
                new TallyFigure(Name.WAIT_HOURS_LOW, null, hours(tally.waits().low())));
        figures.add(
                new TallyFigure(Name.WAIT_HOURS_HIGH, null, hours(tally.waits().high())));
        figures.add(new TallyFigure(Name.WAIT_RATIO, null, rounded(tally.waits().ratio(), HUNDREDTHS)));
        return List.copyOf(figures);
    }

    private static List<TallyFigure> byReason(Name name, Map<RejectionReason, Long> counts) {
        return Arrays.stream(RejectionReason.values())
                .map(reason -> new TallyFigure(name, reason, counts.getOrDefault(reason, 0L)))
                .toList();
    }

    private static @Nullable Number hours(@Nullable Duration wait) {
        return wait == null ? null : rounded(wait.toSeconds() / SECONDS, TENTHS);
    }

    private static @Nullable Number rounded(@Nullable Double value, double parts) {
        return value == null ? null : Math.round(value * parts) / parts;
    }

    /** What is counted; {@link Tally} says how. */
    public enum Name {
        RECEIVED,
        PUBLISHED,
        REDACTED,
        REJECTED,
        REPORTED_KEPT,
        REPORTED_REDACTED,
        REPORTED_REMOVED,
        ALONE,
        APPEALS_MADE,
        APPEALS_UPHELD,
        APPEALS_REFUSED,
        TAKEN_BACK,
        /** The median, in hours with one decimal. */
        WAIT_HOURS,
        /** Of one and two stars. */
        WAIT_HOURS_LOW,
        /** Of four and five stars. */
        WAIT_HOURS_HIGH,
        /** Low over high, with two decimals. */
        WAIT_RATIO
    }
}
