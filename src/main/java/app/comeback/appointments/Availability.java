package app.comeback.appointments;

import java.util.List;
import java.util.UUID;

/** When and for what the signed-in practitioner can be booked. */
public interface Availability {

    /** All of it; before anything was saved the standard rules in the portal's zone, and nothing to book. */
    Settings settings();

    /** Saves the rules. */
    void save(BookingRules rules);

    /** Replaces the weekly hours; booked appointments stay. */
    void save(WeeklyHours hours);

    /**
     * Adds ranges to the weekly hours as they are now, whoever else changed them meanwhile; booked appointments stay.
     *
     * @throws app.comeback.shared.Refused when two ranges of a day would overlap, or a week would have too many
     */
    void add(List<HoursRange> ranges);

    /** Removes a range; removing it again changes nothing. */
    void remove(HoursRange range);

    /**
     * Adds or changes a type; what was booked as it stays as it was.
     *
     * @throws app.comeback.shared.Refused when the id belongs to something else
     */
    void save(AppointmentType type);

    /** Adds time off; booked appointments stay. The same id again changes nothing. */
    void add(TimeOff off);

    /** Removes time off; removing it again changes nothing. */
    void removeOff(UUID off);

    /**
     * What is laid down.
     *
     * @param saved whether rules were ever saved; without them nobody can book
     * @param rules the rules
     * @param hours the weekly hours
     * @param types all types, also those that are no longer offered
     * @param off time off that is not over
     * @param outside booked appointments ahead that lie outside the hours or in time off
     */
    record Settings(
            boolean saved,
            BookingRules rules,
            WeeklyHours hours,
            List<AppointmentType> types,
            List<TimeOff> off,
            List<Appointment> outside) {}
}
