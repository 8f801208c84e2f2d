package app.comeback.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlotsProperties {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("America/Havana"),
            ZoneId.of("UTC"));

    /** Around the days on which these zones put their clocks forward or back, and an ordinary one. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.parse("2026-10-25"),
            LocalDate.parse("2027-03-28"),
            LocalDate.parse("2026-11-01"),
            LocalDate.parse("2027-03-14"),
            LocalDate.parse("2026-10-04"),
            LocalDate.parse("2027-04-04"),
            LocalDate.parse("2026-06-10"));

    /** The oracle asks the clock on the wall at each minute, and knows nothing of offsets. */
    @Property(tries = 400)
    void no_slot_overlaps_a_booking_or_time_off_or_leaves_the_hours(
            @ForAll long seed, @ForAll @IntRange(min = 10, max = 240) int minutes) {
        Random random = new Random(seed);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
        Instant from = day.minusDays(1).atStartOfDay(zone).toInstant();
        Interval within = new Interval(from, from.plus(Duration.ofDays(3)));
        WeeklyHours hours = hours(random);
        List<Interval> off = intervals(random, from);
        List<Interval> booked = intervals(random, from);
        AppointmentType type = SlotsTest.type(minutes, random.nextInt(61));

        List<Instant> free = new Slots(hours, zone, off, booked).free(type, AppointmentKind.VIDEO, within);

        assertThat(free).isSorted().doesNotHaveDuplicates().allSatisfy(start -> {
            Interval appointment = Interval.of(start, type.length());
            assertThat(off).noneMatch(appointment::overlaps);
            assertThat(booked).noneMatch(Interval.of(start, type.occupied())::overlaps);
            assertThat(IntStream.range(0, minutes)).allMatch(minute -> isOpen(hours, zone, start, minute));
            assertThat(start).isAfterOrEqualTo(within.from()).isBefore(within.to());
        });
    }

    private static boolean isOpen(WeeklyHours hours, ZoneId zone, Instant start, int minute) {
        ZonedDateTime wall = start.plus(Duration.ofMinutes(minute)).atZone(zone);
        int shown = wall.getHour() * 60 + wall.getMinute();
        return hours.ranges().stream()
                .anyMatch(range -> range.day() == wall.getDayOfWeek()
                        && range.fromMinute() <= shown
                        && shown < range.toMinute()
                        && range.kinds().contains(AppointmentKind.VIDEO));
    }

    private static WeeklyHours hours(Random random) {
        List<HoursRange> ranges = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            int from = random.nextInt(6) * 30;
            while (from < HoursRange.DAY && random.nextInt(4) > 0) {
                int to = Math.min(HoursRange.DAY, from + 30 + random.nextInt(10) * 30);
                ranges.add(new HoursRange(
                        day, from, to, Set.of(random.nextInt(5) == 0 ? AppointmentKind.PHONE : AppointmentKind.VIDEO)));
                from = to + random.nextInt(4) * 30;
            }
        }
        return new WeeklyHours(ranges);
    }

    private static List<Interval> intervals(Random random, Instant from) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(number -> Interval.of(
                        from.plus(Duration.ofMinutes(random.nextInt(4000))),
                        Duration.ofMinutes(5L + random.nextInt(300))))
                .toList();
    }
}
