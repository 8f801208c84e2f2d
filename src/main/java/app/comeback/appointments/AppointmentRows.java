package app.comeback.appointments;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of appointments and their history. */
@Repository
class AppointmentRows {

    private static final String APPOINTMENTS = """
            select a.*, c.display_name as client_name, p.display_name as practitioner_name,
              r.zone, r.change_hours, r.room, r.place, r.phone
            from appointment a
            join appointment_person c on c.id = a.client
            join appointment_person p on p.id = a.practitioner
            join appointment_rules r on r.practitioner = a.practitioner
            """;

    private final JdbcClient jdbc;

    AppointmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step that is to be written. */
    record NewStep(
            UUID id,
            String act,
            AppointmentState state,
            Interval time,
            @Nullable AccountId by,
            String reason,
            boolean late) {}

    /**
     * Lets bookings of one person happen one after the other; of two people the practitioner comes first, so that nobody
     * waits in a circle.
     */
    void lock(AccountId person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('calendar ' || cast(:id as text), 0))")
                .param("id", person.value())
                .query((row, number) -> true)
                .single();
    }

    Optional<Appointment> find(UUID id) {
        return jdbc.sql(APPOINTMENTS + "where a.id = :id")
                .param("id", id)
                .query(AppointmentRows::appointment)
                .optional();
    }

    boolean isInCare(AccountId client, AccountId practitioner) {
        return jdbc.sql("select exists (select 1 from appointment_care where client = ? and practitioner = ?)")
                .params(client.value(), practitioner.value())
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> appointmentOf(UUID change) {
        return jdbc.sql("select appointment from appointment_event where id = :id")
                .param("id", change)
                .query(UUID.class)
                .optional();
    }

    /** Those of a practitioner that share a moment with this time, cancelled ones left out. */
    List<Appointment> week(AccountId practitioner, Interval within) {
        return jdbc.sql(APPOINTMENTS + """
                        where a.practitioner = :me and a.starts_at < :to and a.ends_at > :from
                          and a.state <> 'CANCELLED'
                        order by a.starts_at, a.id""")
                .param("me", practitioner.value())
                .param("from", utc(within.from()))
                .param("to", utc(within.to()))
                .query(AppointmentRows::appointment)
                .list();
    }

    List<Appointment> upcoming(AccountId client, Instant now) {
        return jdbc.sql(APPOINTMENTS + """
                        where a.client = :client and a.state = 'BOOKED' and a.ends_at > :now
                        order by a.starts_at, a.id limit 100""")
                .param("client", client.value())
                .param("now", utc(now))
                .query(AppointmentRows::appointment)
                .list();
    }

    /** The client's that were over by then, and of which nobody has said how they went; the oldest first. */
    List<Appointment> overSince(AccountId client, Instant by) {
        return jdbc.sql(APPOINTMENTS + """
                        where a.client = :client and a.state = 'BOOKED' and a.ends_at <= :by
                        order by a.ends_at, a.id limit 20""")
                .param("client", client.value())
                .param("by", utc(by))
                .query(AppointmentRows::appointment)
                .list();
    }

    /** Over or cancelled, the latest first. */
    List<Appointment> past(AccountId client, Instant now, Pageable page) {
        return jdbc.sql(APPOINTMENTS + """
                        where a.client = :client and (a.state <> 'BOOKED' or a.ends_at <= :now)
                        order by a.starts_at desc, a.id limit :limit offset :offset""")
                .param("client", client.value())
                .param("now", utc(now))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AppointmentRows::appointment)
                .list();
    }

    int countPast(AccountId client, Instant now) {
        return jdbc.sql("""
                        select count(*) from appointment a
                        where a.client = :client and (a.state <> 'BOOKED' or a.ends_at <= :now)""")
                .param("client", client.value())
                .param("now", utc(now))
                .query(Integer.class)
                .single();
    }

    /** Booked ones that have not begun, of this practitioner. */
    List<Appointment> ahead(AccountId practitioner, Instant now) {
        return jdbc.sql(APPOINTMENTS + """
                        where a.practitioner = :me and a.state = 'BOOKED' and a.starts_at > :now
                        order by a.starts_at, a.id""")
                .param("me", practitioner.value())
                .param("now", utc(now))
                .query(AppointmentRows::appointment)
                .list();
    }

    /** Booked ones of the client, not begun yet, with somebody who takes no care of the client any more. */
    List<Appointment> withoutCare(AccountId client, Instant now) {
        return jdbc.sql(APPOINTMENTS + """
                        where a.client = :client and a.state = 'BOOKED' and a.starts_at > :now
                          and not exists (select 1 from appointment_care o
                                          where o.client = a.client and o.practitioner = a.practitioner)
                        order by a.starts_at for update of a""")
                .param("client", client.value())
                .param("now", utc(now))
                .query(AppointmentRows::appointment)
                .list();
    }

    /** What occupies a calendar around this time, each with its buffer; one appointment can be left out. */
    List<Interval> occupied(AccountId practitioner, Interval within, @Nullable UUID except) {
        return jdbc.sql("""
                        select starts_at, ends_at + make_interval(mins => buffer_minutes) as until
                        from appointment
                        where practitioner = :me and state = 'BOOKED' and id is distinct from :except
                          and starts_at < :to and ends_at > :from""")
                .param("me", practitioner.value())
                .param("except", except)
                .param("from", utc(within.from().minusSeconds(3600)))
                .param("to", utc(within.to().plusSeconds(5 * 3600)))
                .query((row, number) -> new Interval(instant(row, "starts_at"), instant(row, "until")))
                .list();
    }

    List<Interval> busyOf(AccountId client, Interval within, @Nullable UUID except) {
        return jdbc.sql("""
                        select starts_at, ends_at from appointment
                        where client = :client and state = 'BOOKED' and id is distinct from :except
                          and starts_at < :to and ends_at > :from""")
                .param("client", client.value())
                .param("except", except)
                .param("from", utc(within.from()))
                .param("to", utc(within.to().plusSeconds(5 * 3600)))
                .query((row, number) -> new Interval(instant(row, "starts_at"), instant(row, "ends_at")))
                .list();
    }

    void add(
            UUID id,
            AccountId client,
            AccountId practitioner,
            AppointmentType type,
            AppointmentKind kind,
            NewStep step) {
        jdbc.sql("""
                        insert into appointment (id, client, practitioner, type, type_name, kind, starts_at, ends_at,
                          buffer_minutes, state, sequence)
                        values (:id, :client, :practitioner, :type, :name, :kind, :from, :to, :buffer, 'BOOKED', 0)""")
                .param("id", id)
                .param("client", client.value())
                .param("practitioner", practitioner.value())
                .param("type", type.id())
                .param("name", type.name())
                .param("kind", kind.name())
                .param("from", utc(step.time().from()))
                .param("to", utc(step.time().to()))
                .param("buffer", type.bufferMinutes())
                .update();
    }

    void change(UUID id, NewStep step) {
        jdbc.sql("""
                        update appointment set state = :state, starts_at = :from, ends_at = :to, sequence = sequence + 1
                        where id = :id""")
                .param("id", id)
                .param("state", step.state().name())
                .param("from", utc(step.time().from()))
                .param("to", utc(step.time().to()))
                .update();
    }

    void log(UUID appointment, NewStep step, Instant now) {
        jdbc.sql("""
                        insert into appointment_event (id, appointment, sequence, act, state, starts_at, ends_at, acted_by,
                          acted_at, reason, late)
                        select :id, a.id, a.sequence, :act, a.state, a.starts_at, a.ends_at, :by, :now, :reason, :late
                        from appointment a where a.id = :appointment""")
                .param("id", step.id())
                .param("appointment", appointment)
                .param("act", step.act())
                .param("by", step.by() == null ? null : step.by().value())
                .param("now", utc(now))
                .param("reason", step.reason())
                .param("late", step.late())
                .update();
    }

    void take(UUID id) {
        jdbc.sql("select id from appointment where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    List<Appointment.Step> history(UUID id) {
        return jdbc.sql("""
                        select e.*, p.display_name from appointment_event e
                        left join appointment_person p on p.id = e.acted_by
                        where e.appointment = :id order by e.sequence""").param("id", id).query((row, number) -> step(row)).list();
    }

    /** What happened last to each of these. */
    Map<UUID, Appointment.Step> lastSteps(Collection<UUID> appointments) {
        Map<UUID, Appointment.Step> last = new HashMap<>();
        if (!appointments.isEmpty()) {
            jdbc.sql("""
                            select distinct on (e.appointment) e.*, p.display_name from appointment_event e
                            left join appointment_person p on p.id = e.acted_by
                            where e.appointment in (:ids) order by e.appointment, e.sequence desc""")
                    .param("ids", appointments)
                    .query((row, number) -> last.put(row.getObject("appointment", UUID.class), step(row)))
                    .list();
        }
        return last;
    }

    private static Appointment.Step step(ResultSet row) throws SQLException {
        String by = row.getString("display_name");
        return new Appointment.Step(
                row.getString("act"),
                by == null ? "" : by,
                instant(row, "acted_at"),
                instant(row, "starts_at"),
                row.getString("reason"),
                row.getBoolean("late"));
    }

    /** Booked ones that begin until then and have no reminder for this beginning. */
    List<Appointment> unreminded(Instant now, Instant until) {
        return jdbc.sql(APPOINTMENTS + """
                        where a.state = 'BOOKED' and a.starts_at > :now and a.starts_at <= :until
                          and exists (select 1 from appointment_care o
                                      where o.client = a.client and o.practitioner = a.practitioner)
                          and not exists (select 1 from appointment_reminder m
                                          where m.appointment = a.id and m.starts_at = a.starts_at)
                        order by a.starts_at limit 500""")
                .param("now", utc(now))
                .param("until", utc(until))
                .query(AppointmentRows::appointment)
                .list();
    }

    /** Whether nobody wrote it before, and it still takes place then. */
    boolean addReminder(Appointment appointment, Instant now) {
        return jdbc.sql("""
                        insert into appointment_reminder (appointment, starts_at, sent_at)
                        select a.id, a.starts_at, :now from appointment a
                        where a.id = :id and a.state = 'BOOKED' and a.starts_at = :starts
                        on conflict do nothing""")
                        .param("id", appointment.id())
                        .param("starts", utc(appointment.time().from()))
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        AppointmentKind kind = AppointmentKind.valueOf(row.getString("kind"));
        return new Appointment(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("client", UUID.class)),
                row.getString("client_name"),
                new AccountId(row.getObject("practitioner", UUID.class)),
                row.getString("practitioner_name"),
                row.getString("type_name"),
                kind,
                new Interval(instant(row, "starts_at"), instant(row, "ends_at")),
                AppointmentState.valueOf(row.getString("state")),
                row.getInt("sequence"),
                row.getString(
                        switch (kind) {
                            case VIDEO -> "room";
                            case IN_PERSON -> "place";
                            case PHONE -> "phone";
                        }),
                ZoneId.of(row.getString("zone")),
                row.getInt("buffer_minutes"),
                row.getInt("change_hours"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
