package app.comeback.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.AccountId;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final UUID ID = UUID.fromString("6f1f4ff8-7a0c-4f4c-9f2e-0a5d6f0b1c01");
    private static final Instant TEN = Instant.parse("2027-03-28T09:00:00Z");
    private static final URI PAGE = URI.create("https://comeback.example/appointments");

    @Test
    void a_calendar_reads_it_as_one_event_at_its_moment() throws Exception {
        VEvent event = event(appointment(AppointmentKind.IN_PERSON, AppointmentState.BOOKED, 2));

        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(ID + "@comeback.example");
        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(TEN);
        assertThat(Instant.from(event.getDateTimeEnd().getDate())).isEqualTo(TEN.plus(Duration.ofMinutes(30)));
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(event.getSummary().getValue()).isEqualTo("Appointment; with Pat, and \n others");
        assertThat(event.getLocation().getValue()).isEqualTo("2 River Street");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void a_cancelled_one_says_so_and_a_video_room_is_no_place() throws Exception {
        String file = file(appointment(AppointmentKind.VIDEO, AppointmentState.CANCELLED, 3));

        assertThat(file).contains("STATUS:CANCELLED").doesNotContain("River", "LOCATION", "Clara", "Follow-up");
    }

    private static VEvent event(Appointment appointment) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file(appointment)));
        return (VEvent) calendar.getComponents("VEVENT").getFirst();
    }

    private static String file(Appointment appointment) {
        return CalendarFile.of(
                appointment, "Appointment; with Pat, and \n others", PAGE, Instant.parse("2027-03-01T00:00:00Z"));
    }

    private static Appointment appointment(AppointmentKind kind, AppointmentState state, int sequence) {
        return new Appointment(
                ID,
                AccountId.create(),
                "Clara Client",
                AccountId.create(),
                "Pat Physio",
                "Follow-up",
                kind,
                Interval.of(TEN, Duration.ofMinutes(30)),
                state,
                sequence,
                "2 River Street",
                ZoneId.of("Europe/Berlin"),
                0,
                24);
    }
}
