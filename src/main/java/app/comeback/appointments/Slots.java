package app.comeback.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the moments at which an appointment can begin.
 *
 * <p>They follow each other every half hour from the beginning of a stretch of hours, or every quarter of an hour for what
 * takes at most twenty minutes. The appointment itself lies within the hours and outside time off; what follows it as a
 * buffer only keeps it apart from the next appointment, and may reach beyond the hours.
 */
final class Slots {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final Duration SHORT_STEP = Duration.ofMinutes(15);
    private static final int SHORT_MINUTES = 20;

    private final WeeklyHours hours;
    private final ZoneId zone;
    private final List<Interval> off;
    private final List<Interval> occupied;

    /**
     * Takes what one practitioner's calendar holds.
     *
     * @param zone the practitioner's
     * @param off time off
     * @param occupied booked appointments, each with its buffer
     */
    Slots(WeeklyHours hours, ZoneId zone, List<Interval> off, List<Interval> occupied) {
        this.hours = hours;
        this.zone = zone;
        this.off = List.copyOf(off);
        this.occupied = List.copyOf(occupied);
    }

    /**
     * The free beginnings, in order.
     *
     * @param within from the earliest beginning to the first moment at which none may begin any more
     */
    List<Instant> free(AppointmentType type, AppointmentKind kind, Interval within) {
        Duration step = type.minutes() <= SHORT_MINUTES ? SHORT_STEP : STEP;
        // A stretch may begin on the day before, and the grid begins where it does.
        LocalDate first = LocalDate.ofInstant(within.from(), zone).minusDays(8);
        LocalDate last = LocalDate.ofInstant(within.to(), zone).plusDays(1);
        List<Instant> free = new ArrayList<>();
        for (Interval stretch : hours.stretches(kind, zone, first, last)) {
            Instant start = stretch.from();
            while (!start.plus(type.length()).isAfter(stretch.to())) {
                if (!start.isBefore(within.from()) && start.isBefore(within.to()) && isFree(start, type)) {
                    free.add(start);
                }
                start = start.plus(step);
            }
        }
        return free;
    }

    private boolean isFree(Instant start, AppointmentType type) {
        Interval appointment = Interval.of(start, type.length());
        Interval withBuffer = Interval.of(start, type.occupied());
        return off.stream().noneMatch(appointment::overlaps)
                && occupied.stream().noneMatch(withBuffer::overlaps);
    }

    /** What a practitioner should know before booking this by hand; nothing of it forbids. */
    List<Hint> hints(AppointmentKind kind, Interval appointment) {
        List<Hint> hints = new ArrayList<>();
        if (!hours.contains(kind, zone, appointment)) {
            hints.add(Hint.OUTSIDE_HOURS);
        }
        if (off.stream().anyMatch(appointment::overlaps)) {
            hints.add(Hint.TIME_OFF);
        }
        if (occupied.stream().anyMatch(appointment::overlaps)) {
            hints.add(Hint.CLOSE_TO_ANOTHER);
        }
        return hints;
    }

    /** What is unusual about a time. */
    enum Hint {
        /** Not in the weekly hours for its kind. */
        OUTSIDE_HOURS,
        /** During time off. */
        TIME_OFF,
        /** On another appointment, or in the buffer after it. */
        CLOSE_TO_ANOTHER
    }
}
