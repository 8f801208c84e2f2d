package app.comeback.appointments;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signed-in practitioner's own calendar. */
public interface PracticeCalendar {

    /**
     * A week, in the practitioner's zone.
     *
     * @param asked its first day; null for this week
     */
    Week week(@Nullable LocalDate asked);

    /**
     * One of the practitioner's own appointments, with its history.
     *
     * @throws app.comeback.shared.Refused when it is not the practitioner's
     */
    Details open(UUID appointment);

    /**
     * A client's next and last appointments; of those with others only when, with whom and how.
     *
     * @throws app.comeback.shared.Refused when the client is not in care
     */
    List<Appointment> of(AccountId client);

    /** What is unusual about a time, such as {@code OUTSIDE_HOURS}; nothing of it forbids. */
    List<String> hints(UUID type, AppointmentKind kind, Instant starts);

    /**
     * Books for a client in care, also outside the own hours. The same id again changes nothing.
     *
     * @throws app.comeback.shared.Refused when the client is not in care, it lies in the past, or one of the two is booked
     */
    void book(UUID id, AccountId client, UUID type, AppointmentKind kind, Instant starts);

    /** Moves it to a time ahead; the same change again changes nothing. */
    void move(UUID change, UUID appointment, Instant starts, String reason);

    /** Cancels it; the client reads the reason, 1 to 500 characters. */
    void cancel(UUID change, UUID appointment, String reason);

    /** Says that it took place; possible from its beginning on. */
    void held(UUID change, UUID appointment);

    /** Says that the client did not come; possible from its beginning on. */
    void missed(UUID change, UUID appointment);

    /** Takes back that it was held or missed. */
    void reopen(UUID change, UUID appointment);

    /**
     * A week.
     *
     * @param monday its first day
     * @param zone the practitioner's
     * @param today the day in that zone
     * @param hasHours whether anything can be booked at all
     * @param appointments without cancelled ones, in order
     * @param off time off that reaches into it
     */
    record Week(
            LocalDate monday,
            ZoneId zone,
            LocalDate today,
            boolean hasHours,
            List<Appointment> appointments,
            List<TimeOff> off) {}

    /**
     * An appointment and its history.
     *
     * @param appointment as it stands
     * @param history oldest first
     * @param begun whether it has begun
     * @param inCare whether the client is in the practitioner's care today
     */
    record Details(Appointment appointment, List<Appointment.Step> history, boolean begun, boolean inCare) {}
}
