package app.comeback.demo;

import static app.comeback.demo.DemoPerson.CLIENT_ONE;
import static app.comeback.demo.DemoPerson.CLIENT_TWO;
import static app.comeback.demo.DemoPerson.COACH;
import static app.comeback.demo.DemoPerson.PHYSIO;

import app.comeback.appointments.AppointmentKind;
import app.comeback.appointments.AppointmentType;
import app.comeback.appointments.Availability;
import app.comeback.appointments.BookingRules;
import app.comeback.appointments.HoursRange;
import app.comeback.appointments.PracticeCalendar;
import app.comeback.appointments.WeeklyHours;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two practitioners who can be booked, and two appointments ahead. */
@Component
class DemoAppointments {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int FIRST = 60;
    private static final int FOLLOW_UP = 30;
    private static final int LIVE = 45;
    private static final int WEEKEND = 2;

    private final Availability availability;
    private final PracticeCalendar calendar;
    private final Clock clock;

    DemoAppointments(Availability availability, PracticeCalendar calendar, Clock clock) {
        this.availability = availability;
        this.calendar = calendar;
        this.clock = clock;
    }

    void load(Cast cast) {
        UUID followUp = UUID.randomUUID();
        open(cast, PHYSIO, "https://meet.example.org/physio", followUp, "Follow-up", FOLLOW_UP);
        open(cast, COACH, "https://meet.example.org/coach", UUID.randomUUID(), "Live session", LIVE);
        book(cast, CLIENT_ONE, followUp, 3, 10);
        book(cast, CLIENT_TWO, followUp, 1, 9);
    }

    private void open(Cast cast, DemoPerson who, String room, UUID type, String name, int minutes) {
        Set<AppointmentKind> kinds = EnumSet.allOf(AppointmentKind.class);
        List<HoursRange> hours = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new HoursRange(day, 9 * 60, 17 * 60, kinds))
                .toList();
        cast.does(who, () -> {
            availability.save(
                    new BookingRules(ZONE, 12, 42, 24, room, "Comeback practice, 2 River Street", "I call you"));
            availability.save(new WeeklyHours(hours));
            availability.save(new AppointmentType(type, name, minutes, 15, kinds, true));
            availability.save(new AppointmentType(UUID.randomUUID(), "First assessment", FIRST, 15, kinds, true));
        });
    }

    private void book(Cast cast, DemoPerson client, UUID type, int days, int hour) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(days);
        // The later one within the hours; the one tomorrow stays tomorrow, as the card on the start page wants it.
        LocalDate on = days > 1 && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.plusDays(WEEKEND) : day;
        Instant starts = on.atTime(hour, 0).atZone(ZONE).toInstant();
        cast.does(
                PHYSIO,
                () -> calendar.book(UUID.randomUUID(), cast.account(client), type, AppointmentKind.VIDEO, starts));
    }
}
