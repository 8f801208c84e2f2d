package app.comeback.appointments;

import app.comeback.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * A part of every week in which a practitioner can be booked.
 *
 * @param day the weekday in the practitioner's zone
 * @param fromMinute minute of the day at which it begins, 0 to 1,439
 * @param toMinute minute of the day at which it ends, after the beginning and at most 1,440, which is midnight; what goes
 *     on after midnight is a range of the next day
 * @param kinds how people can meet in it, at least one
 */
public record HoursRange(DayOfWeek day, int fromMinute, int toMinute, Set<AppointmentKind> kinds) {

    /** Midnight at the end of a day, in minutes. */
    public static final int DAY = 24 * 60;

    /**
     * Checks it.
     *
     * @throws Refused when it ends before it begins, lies outside a day, or allows no kind
     */
    public HoursRange {
        if (fromMinute < 0 || toMinute > DAY || fromMinute >= toMinute) {
            throw new Refused("appointments.refused.range");
        }
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new Refused("appointments.refused.range-kinds");
        }
    }

    boolean overlaps(HoursRange other) {
        return day == other.day && fromMinute < other.toMinute && other.fromMinute < toMinute;
    }

    LocalDateTime begins(LocalDate date) {
        return date.atStartOfDay().plusMinutes(fromMinute);
    }

    LocalDateTime ends(LocalDate date) {
        return date.atStartOfDay().plusMinutes(toMinute);
    }
}
