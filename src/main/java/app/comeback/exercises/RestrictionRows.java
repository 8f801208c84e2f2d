package app.comeback.exercises;

import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
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

/** The restrictions as stored; whose they are is part of every question. */
@Repository
class RestrictionRows {

    private final JdbcClient jdbc;

    RestrictionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredRestriction> inForce(AccountId client) {
        return jdbc.sql("""
                        select * from client_restriction where client = :client and lifted_at is null
                        order by set_at, id""").param("client", client.value()).query(this::row).list();
    }

    List<StoredRestriction> all(AccountId client) {
        return jdbc.sql("select * from client_restriction where client = :client order by set_at desc, id")
                .param("client", client.value())
                .query(this::row)
                .list();
    }

    Optional<StoredRestriction> find(UUID id) {
        return jdbc.sql("select * from client_restriction where id = :id")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /** Stores it, unless its id or the same restriction in force is there already. */
    boolean add(StoredRestriction stored) {
        return jdbc.sql("""
                        insert into client_restriction (id, client, kind, detail, side, reason, set_by, set_at)
                        values (:id, :client, :kind, :detail, :side, :reason, :by, :at) on conflict do nothing""")
                        .param("id", stored.id())
                        .param("client", stored.client().value())
                        .param("kind", stored.restriction().kind().name())
                        .param("detail", stored.restriction().detail())
                        .param("side", stored.restriction().side().name())
                        .param("reason", stored.reason())
                        .param("by", stored.setBy().value())
                        .param("at", stored.setAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Ends it, if it is the client's and in force. */
    boolean lift(AccountId client, UUID id, StoredRestriction.Lifted end) {
        return jdbc.sql("""
                        update client_restriction set lifted_by = :by, lifted_at = :at, lift_reason = :reason
                        where id = :id and client = :client and lifted_at is null""")
                        .param("id", id)
                        .param("client", client.value())
                        .param("by", end.by().value())
                        .param("at", end.at().atOffset(ZoneOffset.UTC))
                        .param("reason", end.reason())
                        .update()
                == 1;
    }

    private StoredRestriction row(ResultSet row, int number) throws SQLException {
        return new StoredRestriction(
                row.getObject("id", UUID.class),
                account(row, "client"),
                new Restriction(
                        RestrictionKind.valueOf(row.getString("kind")),
                        row.getString("detail"),
                        Side.valueOf(row.getString("side"))),
                row.getString("reason"),
                account(row, "set_by"),
                instant(row, "set_at"),
                lifted(row));
    }

    private static StoredRestriction.@Nullable Lifted lifted(ResultSet row) throws SQLException {
        return row.getObject("lifted_at") == null
                ? null
                : new StoredRestriction.Lifted(
                        account(row, "lifted_by"), instant(row, "lifted_at"), row.getString("lift_reason"));
    }

    private static AccountId account(ResultSet row, String column) throws SQLException {
        return new AccountId(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
