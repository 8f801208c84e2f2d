package app.comeback.appointments.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.appointments.Appointment;
import app.comeback.appointments.AppointmentKind;
import app.comeback.appointments.AppointmentType;
import app.comeback.appointments.Availability;
import app.comeback.appointments.BookingRules;
import app.comeback.appointments.HoursRange;
import app.comeback.appointments.OwnAppointments;
import app.comeback.appointments.WeeklyHours;
import app.comeback.care.CarePeople;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.TestClock;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AppointmentsViewsTest extends SpringBrowserlessTest {

    private static final Instant TEN = Instant.parse("2027-02-03T09:00:00Z");

    @Autowired
    OwnAppointments own;

    @Autowired
    Availability availability;

    @Autowired
    CarePeople people;

    @Autowired
    TestClock clock;

    Actor client;
    Actor physio;

    @BeforeEach
    void meet() {
        clock.setToNoonOf(LocalDate.parse("2027-02-01"));
        client = people.client();
        physio = people.physio();
        people.share(client, physio);
    }

    private void open() {
        as(physio, () -> {
            Set<AppointmentKind> kinds = Set.of(AppointmentKind.PHONE);
            availability.save(new BookingRules(ZoneId.of("Europe/Berlin"), 12, 42, 24, "", "", "I call you"));
            availability.save(new WeeklyHours(Arrays.stream(DayOfWeek.values())
                    .map(day -> new HoursRange(day, 9 * 60, 12 * 60, kinds))
                    .toList()));
            availability.save(new AppointmentType(UUID.randomUUID(), "Follow-up", 30, 0, kinds, true));
        });
    }

    @Test
    void a_client_books_moves_and_cancels_and_the_practitioner_sees_it_in_the_week() {
        open();
        as(client, () -> {
            Screens.open("appointments/book");
            button("at-" + TEN.getEpochSecond()).click();
        });
        Appointment booked = as(client, own::upcoming).getFirst();
        as(physio, () -> {
            Screens.open("calendar?week=2027-W05");
            assertThat(find(Anchor.class).withId("open-" + booked.id()).exists())
                    .isTrue();
            Screens.open("calendar/appointments/" + booked.id());
            assertThat(find(Button.class).withId("cancel").exists()).isTrue();
            assertThat(find(Button.class).withId("held").exists()).isFalse();
        });
        Instant later = TEN.plusSeconds(3600);
        as(client, () -> {
            Screens.open("appointments/book?move=" + booked.id());
            button("at-" + later.getEpochSecond()).click();
            assertThat(own.upcoming().getFirst().time().from()).isEqualTo(later);
            Screens.open("appointments");
            button("cancel-" + booked.id()).click();
            button("cancel-confirm").click();
            assertThat(own.upcoming()).isEmpty();
        });
    }

    @Test
    void a_practitioner_cancels_with_a_reason() {
        open();
        as(client, () -> {
            Screens.open("appointments/book");
            button("at-" + TEN.getEpochSecond()).click();
        });
        Appointment booked = as(client, own::upcoming).getFirst();
        as(physio, () -> {
            Screens.open("calendar/appointments/" + booked.id());
            button("cancel").click();
            find(TextArea.class).withId("cancel-reason").single().setValue("I am ill");
            button("cancel-confirm").click();
        });
        assertThat(as(client, own::upcoming)).isEmpty();
    }

    @Test
    void before_anything_is_laid_down_the_screens_say_what_to_do() {
        as(client, () -> {
            Screens.open("appointments/book");
            assertThat(paragraphs()).anyMatch(text -> text.startsWith("Nobody who takes care of you can be booked"));
        });
        as(physio, () -> {
            Screens.open("calendar");
            assertThat(paragraphs()).anyMatch(text -> text.startsWith("Nobody can book with you yet"));
            Screens.open("calendar/hours");
            find(TextField.class).withId("rules-phone").single().setValue("I call you");
            button("rules-save").click();
            assertThat(availability.settings().saved()).isTrue();
        });
    }

    @Test
    void somebody_elses_appointment_and_a_wrong_role_open_nothing() {
        open();
        as(client, () -> {
            Screens.open("appointments/book");
            button("at-" + TEN.getEpochSecond()).click();
        });
        Appointment booked = as(client, own::upcoming).getFirst();
        as(people.physio(), () -> {
            Screens.open("calendar/appointments/" + booked.id());
            assertThat(paragraphs()).contains("There is no such appointment of yours. Go back to the list.");
        });
        as(client, () -> {
            Screens.open("calendar");
            assertThat(find(Anchor.class).withId("week-next").exists()).isFalse();
        });
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
