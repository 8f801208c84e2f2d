package app.comeback.appointments;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.appointments.OwnAppointments.Wish;
import app.comeback.attention.AttentionKind;
import app.comeback.care.CarePeople;
import app.comeback.care.Clients;
import app.comeback.care.ConsentPurpose;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AppointmentsTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-02-01");
    private static final Instant TEN = Instant.parse("2027-02-03T09:00:00Z");

    @Autowired
    OwnAppointments own;

    @Autowired
    PracticeCalendar calendar;

    @Autowired
    Availability availability;

    @Autowired
    AppointmentJobs jobs;

    @Autowired
    AppointmentCauses causes;

    @Autowired
    CalendarFiles files;

    @Autowired
    Clients clients;

    @Autowired
    CarePeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Actor client;
    Actor physio;
    UUID sharing;
    UUID consent;
    UUID type;
    Wish wish;

    @BeforeEach
    void meet() {
        clock.setToNoonOf(TODAY);
        client = people.person("Clara Client", Role.CLIENT);
        consent = people.give(client, ConsentPurpose.CARE);
        physio = people.physio();
        sharing = people.share(client, physio);
        type = open(physio);
        wish = new Wish(physio.id(), type, AppointmentKind.VIDEO);
    }

    private UUID open(Actor practitioner) {
        UUID id = UUID.randomUUID();
        Set<AppointmentKind> kinds = Set.of(AppointmentKind.VIDEO, AppointmentKind.PHONE);
        as(practitioner, () -> {
            availability.save(new BookingRules(
                    ZoneId.of("Europe/Berlin"), 12, 42, 24, "https://meet.example.org/pat", "", "I call you"));
            availability.save(new WeeklyHours(Arrays.stream(DayOfWeek.values())
                    .map(day -> new HoursRange(day, 9 * 60, 12 * 60, kinds))
                    .toList()));
            availability.save(new AppointmentType(id, "Follow-up", 30, 15, kinds, true));
        });
        return id;
    }

    private UUID book(Actor who, Wish what, Instant starts) {
        UUID id = UUID.randomUUID();
        as(who, () -> own.book(id, what, starts));
        return id;
    }

    @Test
    void a_client_books_a_free_time_and_both_see_it_once() {
        UUID id = book(client, wish, TEN);
        as(client, () -> own.book(id, wish, TEN));

        assertThat(as(client, own::upcoming)).singleElement().satisfies(one -> {
            assertThat(one.practitionerName()).isEqualTo("Pat Physio");
            assertThat(one.where()).as("the room is not open yet").isEmpty();
        });
        assertThat(as(physio, () -> calendar.week(LocalDate.parse("2027-02-01")).appointments()))
                .singleElement()
                .matches(one -> one.clientName().equals("Clara Client"));
        assertThat(as(client, () -> own.free(wish, LocalDate.parse("2027-02-03"), 1, null)))
                .doesNotContain(TEN, TEN.minusSeconds(1800), TEN.plusSeconds(1800))
                .contains(TEN.plusSeconds(3600));
        assertThat(mails(client)).containsExactly("appointment-booked");
        assertThat(mails(physio)).contains("appointment-booked-with");
    }

    @Test
    void of_two_people_who_take_the_same_time_at_once_one_gets_it_and_the_other_sees_what_is_free() {
        Actor other = people.client();
        people.share(other, physio);

        List<String> answers = Stream.of(client, other)
                .map(who -> CompletableFuture.supplyAsync(() -> answer(() -> book(who, wish, TEN))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder("done", "appointments.refused.taken");
        assertThat(as(other, () -> own.free(wish, LocalDate.parse("2027-02-03"), 1, null)))
                .isNotEmpty()
                .doesNotContain(TEN);
    }

    @Test
    void nobody_is_booked_twice_at_once_even_by_a_practitioner() {
        Actor trainer = people.trainer();
        people.share(client, trainer);
        UUID session = open(trainer);
        book(client, wish, TEN);

        assertThat(answer(() -> as(
                        trainer,
                        () -> calendar.book(
                                UUID.randomUUID(), client.id(), session, AppointmentKind.PHONE, TEN.plusSeconds(600)))))
                .isEqualTo("appointments.refused.client-busy");
        assertThat(answer(() -> as(
                        physio,
                        () -> calendar.book(
                                UUID.randomUUID(), client.id(), type, AppointmentKind.PHONE, TEN.plusSeconds(600)))))
                .isEqualTo("appointments.refused.taken");
    }

    @Test
    void notice_horizon_and_care_limit_what_a_client_can_book() {
        Actor stranger = people.client();

        assertThat(answer(() -> book(client, wish, Instant.parse("2027-02-01T13:00:00Z"))))
                .isEqualTo("appointments.refused.taken");
        assertThat(answer(() -> book(client, wish, TEN.plus(Duration.ofDays(60)))))
                .isEqualTo("appointments.refused.taken");
        assertThat(answer(() -> book(client, wish, TEN.plusSeconds(1)))).isEqualTo("appointments.refused.taken");
        assertThat(answer(() -> book(stranger, wish, TEN))).isEqualTo("appointments.refused.care");
        assertThat(as(stranger, own::offers)).isEmpty();
    }

    @Test
    void a_late_change_of_a_client_needs_a_word_and_the_practitioner_sees_that_it_was_late() {
        UUID id = book(client, wish, TEN);
        clock.set(TEN.minus(Duration.ofHours(3)));

        assertThat(answer(() -> as(client, () -> own.cancel(UUID.randomUUID(), id, " "))))
                .startsWith("appointments.refused.late");
        as(client, () -> own.cancel(UUID.randomUUID(), id, "I am ill"));

        assertThat(as(physio, () -> calendar.open(id)).history())
                .last()
                .matches(step -> step.act().equals("CANCELLED")
                        && step.late()
                        && step.reason().equals("I am ill")
                        && step.by().equals("Clara Client"));
    }

    @Test
    void a_moved_appointment_frees_its_time_and_is_reminded_of_anew() {
        UUID id = book(client, wish, TEN);
        clock.set(TEN.minus(Duration.ofHours(23)));
        RunAs.system(jobs::remind);
        RunAs.system(jobs::remind);
        assertThat(reminders()).isOne();

        UUID change = UUID.randomUUID();
        Instant later = TEN.plus(Duration.ofDays(7));
        as(client, () -> own.move(change, id, later, "Work"));
        as(client, () -> own.move(change, id, later, "Work"));
        clock.set(later.minus(Duration.ofHours(2)));
        RunAs.system(jobs::remind);

        assertThat(reminders()).isEqualTo(2);
        assertThat(as(physio, () -> calendar.open(id)).history())
                .extracting(Appointment.Step::act)
                .containsExactly("BOOKED", "MOVED");
    }

    private long reminders() {
        return mails(client).stream().filter("appointment-reminder"::equals).count();
    }

    @Test
    void the_room_is_shown_to_both_from_a_quarter_of_an_hour_before() {
        UUID id = book(client, wish, TEN);
        clock.set(TEN.minus(Duration.ofMinutes(15)));

        assertThat(as(client, own::upcoming).getFirst().where()).isEqualTo("https://meet.example.org/pat");
        assertThat(as(physio, () -> calendar.open(id)).appointment().where()).isEqualTo("https://meet.example.org/pat");
        clock.set(TEN.minus(Duration.ofMinutes(16)));
        assertThat(as(client, own::upcoming).getFirst().where()).isEmpty();
    }

    @Test
    void whether_it_took_place_is_said_after_its_beginning_and_can_be_taken_back() {
        UUID id = book(client, wish, TEN);
        assertThat(answer(() -> as(physio, () -> calendar.held(UUID.randomUUID(), id))))
                .isEqualTo("appointments.refused.not-begun");
        clock.set(TEN.plusSeconds(60));

        as(physio, () -> calendar.missed(UUID.randomUUID(), id));
        as(physio, () -> calendar.reopen(UUID.randomUUID(), id));
        as(physio, () -> calendar.held(UUID.randomUUID(), id));

        assertThat(as(client, () -> own.past(PageRequest.of(0, 5))))
                .singleElement()
                .matches(one -> one.appointment().state() == AppointmentState.HELD
                        && one.last().act().equals("HELD"));
        assertThat(answer(() -> as(client, () -> own.cancel(UUID.randomUUID(), id, "x"))))
                .isEqualTo("appointments.refused.state.HELD");
    }

    @Test
    void when_care_ends_what_is_ahead_with_that_practitioner_is_cancelled_in_the_same_moment() {
        UUID withdrawn = book(client, wish, TEN);
        Actor trainer = people.trainer();
        people.share(client, trainer);
        UUID kept = book(client, new Wish(trainer.id(), open(trainer), AppointmentKind.PHONE), TEN.plusSeconds(3600));

        people.withdraw(client, sharing);

        assertThat(as(client, own::upcoming)).extracting(Appointment::id).containsExactly(kept);
        assertThat(as(physio, () -> calendar.open(withdrawn)).history())
                .last()
                .matches(step -> step.by().isEmpty() && step.act().equals("CANCELLED"));
        assertThat(mails(client)).contains("appointment-cancelled");

        as(trainer, () -> clients.end(client.id(), "Done"));
        assertThat(as(client, own::upcoming)).isEmpty();
    }

    @Test
    void with_the_consent_to_care_everything_ahead_goes() {
        book(client, wish, TEN);
        people.withdraw(client, consent);
        assertThat(as(client, own::upcoming)).isEmpty();
    }

    @Test
    void strangers_and_wrong_roles_reach_nothing_and_former_carers_book_nothing() {
        UUID id = book(client, wish, TEN);
        Actor stranger = people.client();
        Actor trainer = people.trainer();

        assertThat(as(stranger, () -> own.find(id))).isEmpty();
        assertThat(answer(() -> as(stranger, () -> own.cancel(UUID.randomUUID(), id, "x"))))
                .isEqualTo("appointments.refused.unknown");
        Stream.<Runnable>of(
                        () -> calendar.open(id),
                        () -> calendar.cancel(UUID.randomUUID(), id, "x"),
                        () -> calendar.move(UUID.randomUUID(), id, TEN.plusSeconds(3600), "x"),
                        () -> calendar.held(UUID.randomUUID(), id))
                .forEach(call -> assertThat(answer(() -> as(trainer, call))).isEqualTo("appointments.refused.unknown"));
        assertThat(answer(() -> as(trainer, () -> calendar.of(client.id())))).isEqualTo("care.refused.unknown");
        assertThatThrownBy(() -> as(client, () -> calendar.open(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(client, () -> availability.settings())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(physio, () -> own.upcoming())).isInstanceOf(AccessDeniedException.class);
        people.withdraw(client, sharing);
        assertThat(answer(() -> as(physio, () -> calendar.of(client.id())))).isEqualTo("care.refused.unknown");
        assertThat(answer(() -> as(
                        physio, () -> calendar.book(UUID.randomUUID(), client.id(), type, AppointmentKind.PHONE, TEN))))
                .isEqualTo("care.refused.unknown");
    }

    @Test
    void of_an_appointment_with_another_carer_a_carer_sees_when_with_whom_and_how() {
        Actor trainer = people.trainer();
        people.share(client, trainer);
        book(client, wish, TEN);

        assertThat(as(trainer, () -> calendar.of(client.id())))
                .singleElement()
                .matches(one -> one.practitionerName().equals("Pat Physio")
                        && one.kind() == AppointmentKind.VIDEO
                        && one.type().isEmpty()
                        && one.where().isEmpty());
        assertThat(as(trainer, () -> calendar.week(TODAY)).appointments()).isEmpty();
    }

    @Test
    void an_appointment_outside_the_hours_is_possible_for_the_practitioner_and_listed() {
        Instant evening = Instant.parse("2027-02-03T19:00:00Z");
        assertThat(as(physio, () -> calendar.hints(type, AppointmentKind.PHONE, evening)))
                .containsExactly("OUTSIDE_HOURS");

        as(physio, () -> calendar.book(UUID.randomUUID(), client.id(), type, AppointmentKind.PHONE, evening));

        assertThat(as(physio, availability::settings).outside()).hasSize(1);
    }

    @Test
    void the_history_is_only_added_to() {
        UUID id = book(client, wish, TEN);

        assertThatThrownBy(() -> jdbc.sql("delete from appointment_event where appointment = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update appointment set state = 'HELD', sequence = 1 where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_day_after_its_end_the_practitioner_is_asked_whether_it_took_place() {
        UUID id = book(client, wish, TEN);
        Instant end = TEN.plus(Duration.ofMinutes(30));
        clock.set(end.plus(Duration.ofHours(24)).minusSeconds(1));
        assertThat(causes.causes(client.id())).isEmpty();
        clock.set(end.plus(Duration.ofHours(24)));
        assertThat(causes.causes(client.id())).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(AttentionKind.APPOINTMENT_OPEN);
            assertThat(cause.forWhom()).isEqualTo(physio.id());
            assertThat(cause.path()).isEqualTo("calendar/appointments/" + id);
        });

        as(physio, () -> calendar.held(UUID.randomUUID(), id));

        assertThat(causes.causes(client.id())).isEmpty();
    }

    @Test
    void a_calendar_file_is_for_the_two_people_alone() {
        UUID id = book(client, wish, TEN);

        assertThat(as(client, () -> files.own(id, Locale.ENGLISH)).getBody())
                .contains("BEGIN:VEVENT", "Appointment with Pat Physio", "DTSTART:20270203T090000Z");
        assertThat(as(physio, () -> files.practice(id, Locale.ENGLISH)).getBody())
                .contains("BEGIN:VEVENT")
                .doesNotContain("Clara");

        Actor otherClient = people.client();
        assertThat(answer(() -> as(otherClient, () -> files.own(id, Locale.ENGLISH))))
                .isEqualTo("appointments.refused.unknown");
        Actor otherPhysio = people.physio();
        assertThat(answer(() -> as(otherPhysio, () -> files.practice(id, Locale.ENGLISH))))
                .isEqualTo("appointments.refused.unknown");
        assertThatThrownBy(() -> as(physio, () -> files.own(id, Locale.ENGLISH)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(client, () -> files.practice(id, Locale.ENGLISH)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void two_windows_add_hours_and_neither_loses_what_the_other_added() {
        Set<AppointmentKind> phone = Set.of(AppointmentKind.PHONE);
        HoursRange evening = new HoursRange(DayOfWeek.MONDAY, 18 * 60, 19 * 60, phone);
        HoursRange late = new HoursRange(DayOfWeek.TUESDAY, 18 * 60, 19 * 60, phone);
        as(physio, () -> availability.add(List.of(evening)));
        as(physio, () -> availability.add(List.of(late)));
        assertThat(as(physio, () -> availability.settings()).hours().ranges()).contains(evening, late);

        as(physio, () -> availability.remove(evening));
        as(physio, () -> availability.remove(evening));
        assertThat(as(physio, () -> availability.settings()).hours().ranges())
                .contains(late)
                .doesNotContain(evening);
    }

    @Test
    void a_moved_appointment_keeps_the_minutes_after_it_free_as_a_booked_one_does() {
        book(client, wish, TEN);
        UUID id = book(client, wish, TEN.plusSeconds(3600));

        assertThat(answer(() -> as(client, () -> own.move(UUID.randomUUID(), id, TEN.minusSeconds(1800), ""))))
                .isEqualTo("appointments.refused.taken");
        assertThat(answer(() -> as(client, () -> own.move(UUID.randomUUID(), id, TEN.minusSeconds(3600), ""))))
                .isEqualTo("done");
    }

    @Test
    void a_former_carer_reads_no_words_of_the_client_any_more() {
        UUID id = book(client, wish, TEN);
        clock.set(TEN.minus(Duration.ofHours(2)));
        as(client, () -> own.cancel(UUID.randomUUID(), id, "The leg is swollen"));
        assertThat(as(physio, () -> calendar.open(id)).history()).last().matches(step -> !step.reason()
                .isEmpty());

        people.withdraw(client, sharing);

        assertThat(as(physio, () -> calendar.open(id)).history()).last().matches(step -> step.reason()
                .isEmpty());
    }

    @Test
    void after_the_care_nobody_reads_the_free_times_through_an_old_appointment() {
        UUID id = book(client, wish, TEN);
        clock.set(TEN.plus(Duration.ofDays(1)));
        people.withdraw(client, sharing);

        assertThat(answer(() -> as(client, () -> own.free(wish, TODAY, 7, id)))).isEqualTo("appointments.refused.care");
    }

    @Test
    void a_client_reads_who_cancelled_and_why() {
        UUID id = book(client, wish, TEN);
        as(physio, () -> calendar.cancel(UUID.randomUUID(), id, "I am ill"));

        assertThat(as(client, () -> own.past(PageRequest.of(0, 5))))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.appointment().state()).isEqualTo(AppointmentState.CANCELLED);
                    assertThat(past.last().reason()).isEqualTo("I am ill");
                    assertThat(past.last().by()).isEqualTo("Pat Physio");
                });
    }

    @Test
    void a_week_and_a_client_s_list_cost_the_same_however_full_they_are() {
        for (int day = 0; day < 4; day++) {
            book(client, wish, TEN.plus(Duration.ofDays(day)));
        }
        assertThat(StatementCount.of(() -> as(physio, () -> calendar.week(TODAY))))
                .isEqualTo(3);
        assertThat(StatementCount.of(() -> as(client, own::upcoming))).isOne();
    }

    private static String answer(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refused refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private List<String> mails(Actor who) {
        return jdbc.sql("select template from mail where recipient = ? order by created_at")
                .param(people.email(who))
                .query(String.class)
                .list();
    }
}
