package app.comeback.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements on the table {@code mail}. */
@Component
class MailRows {

    private static final String WHERE = " where (:state = '' or state = :state) ";

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MailRow> page(MailRow.@Nullable State state, Pageable page) {
        return jdbc.sql("select * from mail" + WHERE + "order by created_at desc, id limit :limit offset :offset")
                .param("state", name(state))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(MailRows::read)
                .list();
    }

    int count(MailRow.@Nullable State state) {
        return jdbc.sql("select count(*) from mail" + WHERE)
                .param("state", name(state))
                .query(Integer.class)
                .single();
    }

    Optional<MailRow> find(UUID id) {
        return jdbc.sql("select * from mail where id = :id")
                .param("id", id)
                .query(MailRows::read)
                .optional();
    }

    /** The mail that is due longest, locked so that no other node takes it too. */
    Optional<MailRow> nextDue(Instant now) {
        return jdbc.sql("""
                        select * from mail where state = 'WAITING' and next_attempt_at <= :now
                        order by next_attempt_at limit 1 for update skip locked
                        """).param("now", utc(now)).query(MailRows::read).optional();
    }

    void sent(MailRow mail, Instant now) {
        jdbc.sql("""
                        update mail set state = 'SENT', sent_at = :now, attempts = attempts + 1, problem = null
                        where id = :id
                        """).param("now", utc(now)).param("id", mail.id()).update();
    }

    void failed(MailRow mail, String problem, @Nullable Duration pause, Instant now) {
        jdbc.sql("""
                        update mail set state = :state, attempts = attempts + 1, problem = :problem, next_attempt_at = :next
                        where id = :id
                        """)
                .param("state", pause == null ? "FAILED" : "WAITING")
                .param("problem", problem)
                .param("next", utc(pause == null ? now : now.plus(pause)))
                .param("id", mail.id())
                .update();
    }

    boolean sendAgain(UUID id, Instant now) {
        return jdbc.sql("""
                                update mail set state = 'WAITING', attempts = 0, next_attempt_at = :now
                                where id = :id and state = 'FAILED'
                                """).param("now", utc(now)).param("id", id).update() == 1;
    }

    private static String name(MailRow.@Nullable State state) {
        return state == null ? "" : state.name();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static MailRow read(ResultSet row, int number) throws SQLException {
        OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new MailRow(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("template"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("link"),
                MailRow.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString("problem"));
    }
}
