package app.comeback.attention;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dismissals and what took them back; written once. */
@Repository
class Dismissals {

    private final JdbcClient jdbc;

    Dismissals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The line of a dismissal, standing or taken back. */
    Optional<UUID> itemOf(UUID dismissal) {
        return jdbc.sql("select item from attention_dismissal where id = :id")
                .param("id", dismissal)
                .query(UUID.class)
                .optional();
    }

    void add(UUID id, UUID item, String reason, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into attention_dismissal (id, item, reason, dismissed_by, dismissed_at)
                        values (:id, :item, :reason, :by, :now)""")
                .param("id", id)
                .param("item", item)
                .param("reason", reason)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes that a dismissal was taken back; false when it was before. */
    boolean takeBack(UUID dismissal, AccountId by, Instant now) {
        return jdbc.sql("""
                        insert into attention_return (dismissal, returned_by, returned_at)
                        values (:dismissal, :by, :now) on conflict (dismissal) do nothing""")
                        .param("dismissal", dismissal)
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
