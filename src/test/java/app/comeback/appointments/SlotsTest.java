package app.comeback.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.shared.Refused;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Day, hours, what is booked (with its buffer) and off, length, buffer: the beginnings on the wall. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-11-23 | 09:00-11:00 | -           | -           |  60 |  0 | 09:00 09:30 10:00",
                "2026-11-23 | 09:00-11:00 | -           | -           |  60 | 60 | 09:00 09:30 10:00",
                "2026-11-23 | 09:00-11:00 | -           | -           |  30 |  0 | 09:00 09:30 10:00 10:30",
                "2026-11-23 | 09:00-10:00 | -           | -           |  15 |  0 | 09:00 09:15 09:30 09:45",
                "2026-11-23 | 09:10-10:40 | -           | -           |  45 |  0 | 09:10 09:40",
                "2026-11-23 | 09:00-12:00 | 10:00-10:45 | -           |  30 |  0 | 09:00 09:30 11:00 11:30",
                "2026-11-23 | 09:00-12:00 | 10:00-10:30 | -           |  30 | 15 | 09:00 10:30 11:00 11:30",
                "2026-11-23 | 09:00-12:00 | -           | 10:00-11:30 |  30 | 15 | 09:00 09:30 11:30",
                "2026-11-23 | 09:00-12:00 | -           | 00:00-23:59 |  30 |  0 | ''",
                "2026-11-23 | 09:00-09:20 | -           | -           |  30 |  0 | ''",
                // The clock is put back from 3:00 to 2:00: the hour is there twice.
                "2026-10-25 | 01:00-04:00 | -           | -           |  60 |  0 | 01:00 01:30 02:00 02:30 02:00 02:30 03:00",
                "2026-10-25 | 02:00-03:00 | -           | -           |  60 |  0 | 02:00 02:30 02:00",
                "2026-10-25 | 01:00-02:30 | -           | -           |  60 |  0 | 01:00 01:30",
                // The clock is put forward from 2:00 to 3:00: the hour is not there.
                "2027-03-28 | 01:00-04:00 | -           | -           |  60 |  0 | 01:00 01:30 03:00",
                "2027-03-28 | 02:00-03:00 | -           | -           |  60 |  0 | ''",
                "2027-03-28 | 02:30-04:00 | -           | -           |  60 |  0 | 03:00",
                "2027-03-28 | 01:30-02:30 | -           | -           |  30 |  0 | 01:30",
            })
    void the_free_times_of_a_day(
            LocalDate day, String hours, String booked, String off, int minutes, int buffer, String expected) {
        Slots slots = new Slots(hours(day, hours), BERLIN, intervals(day, off), intervals(day, booked));

        assertThat(wall(slots.free(type(minutes, buffer), AppointmentKind.VIDEO, whole(day))))
                .isEqualTo(expected);
    }

    @Test
    void an_appointment_may_go_on_over_midnight_where_both_days_have_hours() {
        WeeklyHours hours = new WeeklyHours(List.of(
                range(DayOfWeek.MONDAY, "23:00", HoursRange.DAY, AppointmentKind.VIDEO),
                range(DayOfWeek.TUESDAY, "00:00", 60, AppointmentKind.VIDEO)));
        Slots slots = new Slots(hours, BERLIN, List.of(), List.of());

        assertThat(wall(slots.free(type(60, 0), AppointmentKind.VIDEO, days(LocalDate.parse("2026-11-23"), 2))))
                .isEqualTo("23:00 23:30 00:00");
        assertThat(wall(slots.free(type(60, 0), AppointmentKind.VIDEO, whole(LocalDate.parse("2026-11-24")))))
                .isEqualTo("00:00");
    }

    @Test
    void hours_for_another_kind_are_no_hours() {
        WeeklyHours hours = new WeeklyHours(List.of(
                range(DayOfWeek.MONDAY, "09:00", 600, AppointmentKind.IN_PERSON),
                range(DayOfWeek.MONDAY, "10:00", 660, AppointmentKind.VIDEO, AppointmentKind.IN_PERSON)));
        Slots slots = new Slots(hours, BERLIN, List.of(), List.of());
        Interval monday = whole(LocalDate.parse("2026-11-23"));

        assertThat(wall(slots.free(type(60, 0), AppointmentKind.IN_PERSON, monday)))
                .isEqualTo("09:00 09:30 10:00");
        assertThat(wall(slots.free(type(60, 0), AppointmentKind.VIDEO, monday))).isEqualTo("10:00");
        assertThat(slots.free(type(60, 0), AppointmentKind.PHONE, monday)).isEmpty();
    }

    @Test
    void a_client_elsewhere_finds_the_same_moments() {
        LocalDate day = LocalDate.parse("2026-11-23");
        Slots slots = new Slots(hours(day, "09:00-10:00"), BERLIN, List.of(), List.of());
        ZoneId auckland = ZoneId.of("Pacific/Auckland");

        List<Instant> free = slots.free(type(60, 0), AppointmentKind.VIDEO, whole(day));

        assertThat(free).containsExactly(Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(LocalDateTime.ofInstant(free.getFirst(), auckland)).isEqualTo("2026-11-23T21:00");
    }

    @Test
    void hours_cannot_overlap_end_before_they_begin_or_allow_no_kind() {
        HoursRange morning = range(DayOfWeek.MONDAY, "09:00", 720, AppointmentKind.VIDEO);
        HoursRange noon = range(DayOfWeek.MONDAY, "11:59", 780, AppointmentKind.PHONE);

        assertThatThrownBy(() -> new WeeklyHours(List.of(noon, morning)))
                .isInstanceOf(Refused.class)
                .hasMessage("appointments.refused.ranges-overlap");
        assertThatThrownBy(() -> range(DayOfWeek.MONDAY, "09:00", 540, AppointmentKind.VIDEO))
                .hasMessage("appointments.refused.range");
        assertThatThrownBy(() -> range(DayOfWeek.MONDAY, "09:00", 600)).hasMessage("appointments.refused.range-kinds");
    }

    @Test
    void what_is_unusual_about_a_time_is_said_and_not_forbidden() {
        LocalDate day = LocalDate.parse("2026-11-23");
        Slots slots = new Slots(
                hours(day, "09:00-12:00"), BERLIN, intervals(day, "11:00-12:00"), intervals(day, "09:00-10:00"));

        assertThat(slots.hints(
                        AppointmentKind.VIDEO, intervals(day, "10:00-11:00").getFirst()))
                .isEmpty();
        assertThat(slots.hints(
                        AppointmentKind.VIDEO, intervals(day, "09:30-10:30").getFirst()))
                .containsExactly(Slots.Hint.CLOSE_TO_ANOTHER);
        assertThat(slots.hints(
                        AppointmentKind.VIDEO, intervals(day, "11:30-12:30").getFirst()))
                .containsExactly(Slots.Hint.OUTSIDE_HOURS, Slots.Hint.TIME_OFF);
        assertThat(slots.hints(
                        AppointmentKind.PHONE, intervals(day, "10:00-11:00").getFirst()))
                .containsExactly(Slots.Hint.OUTSIDE_HOURS);
    }

    @ParameterizedTest
    @CsvSource({
        "https://meet.example.org/pat, true",
        "HTTPS://meet.example.org/pat?room=1, true",
        "http://meet.example.org/pat, false",
        "javascript:alert(1), false",
        "https://, false",
        "https:meet, false",
        "https://pat:secret@meet.example.org, false",
        "meet.example.org, false"
    })
    void a_video_room_has_an_https_address(String room, boolean taken) {
        if (taken) {
            assertThat(new BookingRules(BERLIN, 12, 42, 24, room, "", "").kinds())
                    .containsExactly(AppointmentKind.VIDEO);
        } else {
            assertThatThrownBy(() -> new BookingRules(BERLIN, 12, 42, 24, room, "", ""))
                    .hasMessage("appointments.refused.room");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, '', on time",
        "2026-11-23T10:00:00Z, '', on time",
        "2026-11-23T10:00:01Z, '', appointments.refused.late [24]",
        "2026-11-23T10:00:01Z, I am ill, late",
        "2026-11-24T10:00:00Z, I am ill, appointments.refused.begun"
    })
    void a_late_change_needs_a_word_and_none_comes_after_the_beginning(Instant now, String word, String expected) {
        String found;
        try {
            boolean late =
                    ChangeRule.requireOfClient(Instant.parse("2026-11-24T10:00:00Z"), Duration.ofHours(24), now, word);
            found = late ? "late" : "on time";
        } catch (Refused refused) {
            found = String.valueOf(refused.getMessage());
        }
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"09:44:59, false", "09:45:00, true", "10:00:00, true", "10:29:59, true", "10:30:00, false"})
    void the_room_is_open_from_a_quarter_before_until_the_end(LocalTime now, boolean open) {
        LocalDate day = LocalDate.parse("2026-11-23");
        Interval appointment = intervals(day, "10:00-10:30").getFirst();

        assertThat(RoomWindow.isOpen(appointment, day.atTime(now).atZone(BERLIN).toInstant()))
                .isEqualTo(open);
    }

    static WeeklyHours hours(LocalDate day, String range) {
        String[] ends = range.split("-", -1);
        int to = LocalTime.parse(ends[1]).toSecondOfDay() / 60;
        return new WeeklyHours(List.of(range(day.getDayOfWeek(), ends[0], to, AppointmentKind.VIDEO)));
    }

    static HoursRange range(DayOfWeek day, String from, int to, AppointmentKind... kinds) {
        return new HoursRange(day, LocalTime.parse(from).toSecondOfDay() / 60, to, Set.of(kinds));
    }

    static AppointmentType type(int minutes, int buffer) {
        return new AppointmentType(
                UUID.randomUUID(), "Follow-up", minutes, buffer, Set.of(AppointmentKind.values()), true);
    }

    private static List<Interval> intervals(LocalDate day, String range) {
        if (range == null) {
            return List.of();
        }
        List<Instant> ends = Arrays.stream(range.split("-", -1))
                .map(time -> day.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant())
                .toList();
        return List.of(new Interval(ends.getFirst(), ends.getLast()));
    }

    private static Interval whole(LocalDate day) {
        return days(day, 1);
    }

    private static Interval days(LocalDate day, int days) {
        return new Interval(
                day.atStartOfDay(BERLIN).toInstant(),
                day.plusDays(days).atStartOfDay(BERLIN).toInstant());
    }

    private static String wall(List<Instant> moments) {
        return moments.stream()
                .map(moment -> LocalTime.ofInstant(moment, BERLIN).toString())
                .collect(Collectors.joining(" "));
    }
}
