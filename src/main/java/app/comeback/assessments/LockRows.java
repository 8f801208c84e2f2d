package app.comeback.assessments;

import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The locks and what lifted them, written once and read for ever. */
@Repository
class LockRows {

    private static final String LOCKS = """
            select l.id, l.client, l.flag, l.level, l.origin, l.raised_at, f.lifted_at, f.lifted_by,
              f.reason as lift_reason, w.reason
            from safety_lock l
            left join safety_lift f on f.lock_id = l.id
            left join safety_lock_reason w on w.lock_id = l.id
            """;

    private final JdbcClient jdbc;

    LockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A lock with whose it is. */
    record Held(AccountId client, SafetyLocks.Lock lock) {}

    /** Makes everybody else who takes this client wait until the transaction ends. */
    void take(AccountId client) {
        jdbc.sql("insert into safety_person (client) values (:client) on conflict (client) do nothing")
                .param("client", client.value())
                .update();
        jdbc.sql("select client from safety_person where client = :client for update")
                .param("client", client.value())
                .query(UUID.class)
                .single();
    }

    List<SafetyLocks.Lock> of(AccountId client) {
        return jdbc
                .sql(LOCKS + "where l.client = :client order by l.raised_at desc, l.id")
                .param("client", client.value())
                .query(LockRows::held)
                .list()
                .stream()
                .map(Held::lock)
                .toList();
    }

    Optional<Held> find(UUID id) {
        return jdbc.sql(LOCKS + "where l.id = :id")
                .param("id", id)
                .query(LockRows::held)
                .optional();
    }

    void add(AccountId client, SafetyLocks.Lock lock, @Nullable AccountId by) {
        jdbc.sql("""
                        insert into safety_lock (id, client, flag, level, origin, raised_by, raised_at)
                        values (:id, :client, :flag, :level, :origin, :by, :at)""")
                .param("id", lock.id())
                .param("client", client.value())
                .param("flag", lock.flag())
                .param("level", lock.level().name())
                .param("origin", lock.origin())
                .param("by", by == null ? null : by.value())
                .param("at", lock.raisedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (lock.reason() != null) {
            jdbc.sql("insert into safety_lock_reason (lock_id, reason) values (:id, :reason)")
                    .param("id", lock.id())
                    .param("reason", lock.reason())
                    .update();
        }
    }

    void lift(UUID lock, AccountId by, String reason, Instant now) {
        jdbc.sql("""
                        insert into safety_lift (lock_id, lifted_by, lifted_at, reason)
                        values (:lock, :by, :now, :reason)""")
                .param("lock", lock)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        OffsetDateTime lifted = row.getObject("lifted_at", OffsetDateTime.class);
        UUID by = row.getObject("lifted_by", UUID.class);
        return new Held(
                new AccountId(row.getObject("client", UUID.class)),
                new SafetyLocks.Lock(
                        row.getObject("id", UUID.class),
                        row.getString("flag"),
                        RedFlagLevel.valueOf(row.getString("level")),
                        row.getString("origin"),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                        lifted == null ? null : lifted.toInstant(),
                        by == null ? null : new AccountId(by),
                        row.getString("lift_reason"),
                        row.getString("reason")));
    }
}
