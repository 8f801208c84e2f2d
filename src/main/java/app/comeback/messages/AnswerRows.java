package app.comeback.messages;

import app.comeback.messages.AnswerPolicy.Unanswered;
import app.comeback.messages.Conversation.Usual;
import app.comeback.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for an answer, what needs none, and how fast answers came. */
@Repository
class AnswerRows {

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anything waited, up to there. */
    boolean settle(UUID id, AccountId client, AccountId by, int upTo, Instant now) {
        return jdbc.sql("""
                        insert into message_settled (id, client, up_to, settled_by, settled_at)
                        select :id, m.client, m.number, :by, :now from message m
                        where m.client = :client and m.author = m.client and m.number = :upTo
                          and exists (select 1 from message_standing s where s.client = :client and s.author = s.client
                            and s.number <= :upTo and s.number > messages_done_to(:client))
                        on conflict do nothing""")
                        .param("id", id)
                        .param("client", client.value())
                        .param("by", by.value())
                        .param("upTo", upTo)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What the client wrote and nobody has answered, the oldest first. */
    List<Unanswered> unanswered(AccountId client) {
        return jdbc.sql("""
                        select m.id, m.sent_at, exists (
                          select 1 from message_read r
                          join message_person p on p.client = r.client and p.reader = r.reader and p.reader <> p.client
                          where r.client = m.client and r.up_to >= m.number) as read
                        from message_standing m
                        where m.client = :client and m.author = m.client and m.number > messages_done_to(:client)
                        order by m.number""")
                .param("client", client.value())
                .query((row, number) -> new Unanswered(
                        row.getObject("id", UUID.class),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("read")))
                .list();
    }

    /** How fast first answers came since then; nothing without one. */
    Optional<Usual> usual(AccountId client, Instant since) {
        return jdbc.sql("""
                        select count(*) as answers,
                          extract(epoch from percentile_disc(0.5) within group (order by answered_at - asked_at)) as median
                        from message_exchange
                        where client = :client and answered_at >= :since
                        having count(*) > 0""")
                .param("client", client.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Usual(Duration.ofSeconds(row.getBigDecimal("median").longValue()), row.getInt("answers")))
                .optional();
    }
}
