package app.comeback.training;

import app.comeback.plans.PlanId;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of sessions and their entries; only adds and reads. */
@Component
class SessionStore {

    private static final String ENTRIES = """
            select e.*, s.client, s.plan, s.plan_version, s.started_at
            from session_entry e join training_session s on s.id = e.session
            """;

    private final JdbcClient database;

    SessionStore(JdbcClient database) {
        this.database = database;
    }

    /** Makes everything that is sent for this client wait for what was sent before, until the transaction ends. */
    void queue(AccountId client) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 140))")
                .param(client.toString())
                .query((row, number) -> true)
                .single();
    }

    /** How many entries of this client arrived since then. */
    long countSince(AccountId client, Instant since) {
        return database.sql("""
                        select (select count(*) from session_entry e join training_session s on s.id = e.session
                                where s.client = :client and s.started_at > :oldest and e.received_at > :since)
                          + (select count(*) from session_words w where w.client = :client and w.received_at > :since)
                        """)
                .param("client", client.value())
                .param("oldest", utc(since.minus(EntryReader.OLDEST)))
                .param("since", utc(since))
                .query(Long.class)
                .single();
    }

    /** The sessions with these ids, whoever's they are. */
    Map<UUID, SessionRow> sessions(Collection<UUID> ids) {
        Map<UUID, SessionRow> found = new HashMap<>();
        database.sql("select * from training_session where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> session(row))
                .list()
                .forEach(session -> found.put(session.id(), session));
        return found;
    }

    /** The entries with these ids, whoever's they are. */
    Map<UUID, StoredEntry> entries(Collection<UUID> ids) {
        Map<UUID, StoredEntry> found = new HashMap<>();
        database.sql(ENTRIES + " where e.id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> stored(row))
                .list()
                .forEach(stored -> found.put(stored.entry().id(), stored));
        return found;
    }

    /** All entries of these sessions. */
    List<StoredEntry> entriesOf(Collection<UUID> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : database.sql(ENTRIES + " where e.session in (:sessions) order by e.session, e.seq, e.id")
                        .param("sessions", sessions)
                        .query((row, number) -> stored(row))
                        .list();
    }

    /** Which of these sessions have an entry of this kind already. */
    List<UUID> having(EntryKind kind, Collection<UUID> sessions) {
        return database.sql("select session from session_entry where kind = :kind and session in (:sessions)")
                .param("kind", kind.name())
                .param("sessions", sessions)
                .query(UUID.class)
                .list();
    }

    /** The client's sessions that began since then, newest first. */
    List<SessionRow> since(AccountId client, Instant since) {
        return database.sql("""
                        select * from training_session where client = ? and started_at >= ?
                        order by started_at desc, id desc
                        """)
                .params(client.value(), utc(since))
                .query((row, number) -> session(row))
                .list();
    }

    /** One page of the client's sessions, newest first. */
    List<SessionRow> page(AccountId client, int offset, int limit) {
        return database.sql("""
                        select * from training_session where client = ?
                        order by started_at desc, id desc offset ? limit ?
                        """)
                .params(client.value(), offset, limit)
                .query((row, number) -> session(row))
                .list();
    }

    /** Whether it is a published version of a plan of this client, whether the plan still runs or not. */
    boolean isOwnVersion(AccountId client, PlanId plan, int version) {
        return database.sql("select exists (select 1 from client_plan where client = ? and plan = ? and version = ?)")
                .params(client.value(), plan.value(), version)
                .query(Boolean.class)
                .single();
    }

    /** The client's plan and version that ran at that moment; nothing when none did. */
    Optional<PlanAt> planAt(AccountId client, Instant moment) {
        return database.sql("""
                        select plan, version from client_plan
                        where client = :client and published_at <= :at and (ended_at is null or ended_at > :at)
                        order by published_at desc, version desc limit 1""")
                .param("client", client.value())
                .param("at", utc(moment))
                .query((row, number) ->
                        new PlanAt(new PlanId(row.getObject("plan", UUID.class)), row.getInt("version")))
                .optional();
    }

    void add(SessionRow session, Instant now) {
        database.sql("insert into training_session (id, client, plan, plan_version, started_at, received_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        session.id(),
                        session.client().value(),
                        session.plan().value(),
                        session.planVersion(),
                        utc(session.startedAt()),
                        utc(now))
                .update();
    }

    void add(Entry entry, boolean whileLocked, Instant now) {
        database.sql("""
                        insert into session_entry (id, session, seq, kind, at, received_at, while_locked, day, brief,
                          item, set_number, reps, hold_seconds, load_kg, moment, value, reason, flag)
                        values (:id, :session, :seq, :kind, :at, :received, :locked, :day, :brief,
                          :item, :set, :reps, :hold, :load, :moment, :value, :reason, :flag)
                        """)
                .param("id", entry.id())
                .param("session", entry.session())
                .param("seq", entry.seq())
                .param("kind", entry.kind().name())
                .param("at", utc(entry.at()))
                .param("received", utc(now))
                .param("locked", whileLocked)
                .param("day", entry.day())
                .param("brief", entry.brief())
                .param("item", entry.item())
                .param("set", entry.set())
                .param("reps", entry.reps())
                .param("hold", entry.holdSeconds())
                .param("load", entry.loadKg())
                .param("moment", name(entry.moment()))
                .param("value", entry.value())
                .param("reason", name(entry.reason()))
                .param("flag", entry.flag())
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static SessionRow session(ResultSet row) throws SQLException {
        return new SessionRow(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("client", UUID.class)),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getInt("plan_version"),
                instant(row, "started_at"));
    }

    private static StoredEntry stored(ResultSet row) throws SQLException {
        String moment = row.getString("moment");
        String reason = row.getString("reason");
        Entry entry = new Entry(
                row.getObject("id", UUID.class),
                row.getObject("session", UUID.class),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getInt("plan_version"),
                instant(row, "started_at"),
                row.getInt("seq"),
                instant(row, "at"),
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("brief", Boolean.class),
                row.getObject("item", UUID.class),
                row.getObject("set_number", Integer.class),
                row.getObject("reps", Integer.class),
                row.getObject("hold_seconds", Integer.class),
                row.getBigDecimal("load_kg"),
                moment == null ? null : PainMoment.valueOf(moment),
                row.getObject("value", Integer.class),
                reason == null ? null : StopReason.valueOf(reason),
                row.getString("flag"),
                null);
        return new StoredEntry(
                new AccountId(row.getObject("client", UUID.class)), entry, row.getBoolean("while_locked"));
    }

    /** A plan's version. */
    record PlanAt(PlanId plan, int version) {}

    /**
     * A session's own row.
     *
     * @param id made by the device
     * @param client whose it is
     * @param plan the plan it was begun by
     * @param planVersion the version it was begun by
     * @param startedAt when
     */
    record SessionRow(UUID id, AccountId client, PlanId plan, int planVersion, Instant startedAt) {

        /** Whether the entry says the same of its session. */
        boolean fits(Entry entry) {
            return plan.equals(entry.plan())
                    && planVersion == entry.planVersion()
                    && startedAt.equals(entry.startedAt());
        }
    }

    /**
     * An entry as it was stored.
     *
     * @param client whose it is
     * @param entry the entry
     * @param whileLocked whether a lock was open when it arrived
     */
    record StoredEntry(AccountId client, Entry entry, boolean whileLocked) {}
}
