package app.comeback.appointments;

import app.comeback.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hours of a week in which a practitioner can be booked, as the clock on the practitioner's wall shows them.
 *
 * <p>A range means every moment at which that clock shows a time in it. When the clock is put forward, the part of a range
 * that the clock leaves out does not exist, and the range is so much shorter; when it is put back, the part that it shows
 * twice counts both times. Ranges that meet, also at midnight, are one stretch, so an appointment may begin in one and end
 * in the next.
 *
 * @param ranges in order; none overlaps another one
 */
public record WeeklyHours(List<HoursRange> ranges) {

    /** The most ranges of a week. */
    public static final int MOST = 42;

    /** Nothing can be booked. */
    public static final WeeklyHours NONE = new WeeklyHours(List.of());

    /**
     * Puts the ranges in order.
     *
     * @throws Refused when two of them overlap, or there are too many
     */
    public WeeklyHours {
        ranges = ranges.stream()
                .sorted(Comparator.comparing(HoursRange::day).thenComparing(HoursRange::fromMinute))
                .toList();
        if (ranges.size() > MOST) {
            throw new Refused("appointments.refused.ranges", MOST);
        }
        for (int next = 1; next < ranges.size(); next++) {
            if (ranges.get(next).overlaps(ranges.get(next - 1))) {
                throw new Refused("appointments.refused.ranges-overlap");
            }
        }
    }

    /**
     * The stretches of time that these hours make in a zone, in order and apart from each other.
     *
     * @param kind how people want to meet
     * @param first the first day in the zone
     * @param last the last one
     */
    List<Interval> stretches(AppointmentKind kind, ZoneId zone, LocalDate first, LocalDate last) {
        List<Interval> parts = new ArrayList<>();
        first.datesUntil(last.plusDays(1)).forEach(date -> ranges.stream()
                .filter(range ->
                        range.day() == date.getDayOfWeek() && range.kinds().contains(kind))
                .flatMap(range -> moments(range.begins(date), range.ends(date), zone))
                .forEach(parts::add));
        return Interval.merged(parts);
    }

    /** Whether an appointment lies within the hours for its kind, from its first to its last moment. */
    boolean contains(AppointmentKind kind, ZoneId zone, Interval appointment) {
        LocalDate first = LocalDate.ofInstant(appointment.from(), zone).minusDays(1);
        LocalDate last = LocalDate.ofInstant(appointment.to(), zone).plusDays(1);
        return stretches(kind, zone, first, last).stream().anyMatch(stretch -> stretch.contains(appointment));
    }

    /** For each offset that the clock has around this day: the moments at which it shows a time in the range. */
    private static Stream<Interval> moments(LocalDateTime from, LocalDateTime to, ZoneId zone) {
        Instant end = to.toInstant(ZoneOffset.MIN);
        Instant segment = from.toInstant(ZoneOffset.MAX);
        List<Interval> found = new ArrayList<>();
        while (segment.isBefore(end)) {
            ZoneOffset offset = zone.getRules().getOffset(segment);
            ZoneOffsetTransition next = zone.getRules().nextTransition(segment);
            Instant until = next == null || next.getInstant().isAfter(end) ? end : next.getInstant();
            Instant begins = later(segment, from.toInstant(offset));
            Instant ends = earlier(until, to.toInstant(offset));
            if (begins.isBefore(ends)) {
                found.add(new Interval(begins, ends));
            }
            segment = until;
        }
        return found.stream();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
