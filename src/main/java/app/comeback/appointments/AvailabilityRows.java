package app.comeback.appointments;

import app.comeback.shared.AccountId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what a practitioner lays down about being booked. */
@Repository
class AvailabilityRows {

    private final JdbcClient jdbc;

    AvailabilityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BookingRules> rules(AccountId practitioner) {
        return jdbc.sql("select * from appointment_rules where practitioner = :me")
                .param("me", practitioner.value())
                .query((row, number) -> new BookingRules(
                        ZoneId.of(row.getString("zone")),
                        row.getInt("notice_hours"),
                        row.getInt("horizon_days"),
                        row.getInt("change_hours"),
                        row.getString("room"),
                        row.getString("place"),
                        row.getString("phone")))
                .optional();
    }

    void save(AccountId practitioner, BookingRules rules, Instant now) {
        jdbc.sql("""
                        insert into appointment_rules (practitioner, zone, notice_hours, horizon_days, change_hours, room,
                          place, phone, saved_at)
                        values (:me, :zone, :notice, :horizon, :change, :room, :place, :phone, :now)
                        on conflict (practitioner) do update set zone = excluded.zone,
                          notice_hours = excluded.notice_hours, horizon_days = excluded.horizon_days,
                          change_hours = excluded.change_hours, room = excluded.room, place = excluded.place,
                          phone = excluded.phone, saved_at = excluded.saved_at""")
                .param("me", practitioner.value())
                .param("zone", rules.zone().getId())
                .param("notice", rules.noticeHours())
                .param("horizon", rules.horizonDays())
                .param("change", rules.changeHours())
                .param("room", rules.room())
                .param("place", rules.place())
                .param("phone", rules.phone())
                .param("now", AppointmentRows.utc(now))
                .update();
    }

    WeeklyHours hours(AccountId practitioner) {
        return new WeeklyHours(jdbc.sql("select * from appointment_hours where practitioner = :me")
                .param("me", practitioner.value())
                .query((row, number) -> new HoursRange(
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getInt("from_minute"),
                        row.getInt("to_minute"),
                        kinds(row)))
                .list());
    }

    void save(AccountId practitioner, WeeklyHours hours) {
        jdbc.sql("delete from appointment_hours where practitioner = :me")
                .param("me", practitioner.value())
                .update();
        hours.ranges().forEach(range -> jdbc.sql("""
                        insert into appointment_hours (practitioner, weekday, from_minute, to_minute, kinds)
                        values (:me, :day, :from, :to, :kinds)""")
                .param("me", practitioner.value())
                .param("day", range.day().getValue())
                .param("from", range.fromMinute())
                .param("to", range.toMinute())
                .param("kinds", names(range.kinds()))
                .update());
    }

    /** Offered ones first, then by name. */
    List<AppointmentType> types(AccountId practitioner) {
        return jdbc.sql("""
                        select * from appointment_type where practitioner = :me
                        order by offered desc, lower(name), id""")
                .param("me", practitioner.value())
                .query((row, number) -> new AppointmentType(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("minutes"),
                        row.getInt("buffer_minutes"),
                        kinds(row),
                        row.getBoolean("offered")))
                .list();
    }

    /** Whether it was written; not when the id is somebody else's. */
    boolean save(AccountId practitioner, AppointmentType type) {
        return jdbc.sql("""
                        insert into appointment_type (id, practitioner, name, minutes, buffer_minutes, kinds, offered)
                        values (:id, :me, :name, :minutes, :buffer, :kinds, :offered)
                        on conflict (id) do update set name = excluded.name, minutes = excluded.minutes,
                          buffer_minutes = excluded.buffer_minutes, kinds = excluded.kinds, offered = excluded.offered
                        where appointment_type.practitioner = :me""")
                        .param("id", type.id())
                        .param("me", practitioner.value())
                        .param("name", type.name())
                        .param("minutes", type.minutes())
                        .param("buffer", type.bufferMinutes())
                        .param("kinds", names(type.kinds()))
                        .param("offered", type.offered())
                        .update()
                > 0;
    }

    /** Time off that is not over. */
    List<TimeOff> off(AccountId practitioner, Instant since) {
        return jdbc.sql("""
                        select * from appointment_off where practitioner = :me and ends_at > :since
                        order by starts_at, id""")
                .param("me", practitioner.value())
                .param("since", AppointmentRows.utc(since))
                .query((row, number) -> new TimeOff(
                        row.getObject("id", UUID.class),
                        new Interval(
                                AppointmentRows.instant(row, "starts_at"), AppointmentRows.instant(row, "ends_at")),
                        row.getString("reason")))
                .list();
    }

    /** Whether it was not there before. */
    boolean add(AccountId practitioner, TimeOff off) {
        return jdbc.sql("""
                        insert into appointment_off (id, practitioner, starts_at, ends_at, reason)
                        values (:id, :me, :from, :to, :reason) on conflict (id) do nothing""")
                        .param("id", off.id())
                        .param("me", practitioner.value())
                        .param("from", AppointmentRows.utc(off.time().from()))
                        .param("to", AppointmentRows.utc(off.time().to()))
                        .param("reason", off.reason())
                        .update()
                == 1;
    }

    boolean removeOff(AccountId practitioner, UUID id) {
        return jdbc.sql("delete from appointment_off where id = :id and practitioner = :me")
                        .param("id", id)
                        .param("me", practitioner.value())
                        .update()
                > 0;
    }

    private static String[] names(Collection<AppointmentKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Set<AppointmentKind> kinds(ResultSet row) throws SQLException {
        Array names = row.getArray("kinds");
        return Arrays.stream((String[]) names.getArray())
                .map(AppointmentKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
