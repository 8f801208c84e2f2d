package app.comeback.messages;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of conversations; only adds and reads. */
@Repository
class MessageRows {

    private static final String MESSAGES = """
            select m.*, t.taken_back_at, s.settled_by, s.settled_at
            from message m
            left join message_taken_back t on t.message = m.id
            left join message_settled s on s.client = m.client and s.up_to = m.number
            """;

    private static final String STAMP = """
            concat_ws('.', (select coalesce(max(m.number), 0) from message m where m.client = :client),
              (select count(*) from message_taken_back t join message m on m.id = t.message where m.client = :client),
              (select count(*) from message_read r where r.client = :client and r.reader <> :me),
              (select count(*) from message_settled s where s.client = :client))
            """;

    private final JdbcClient jdbc;

    MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message as it is stored, with ids for names. */
    record Stored(
            UUID id,
            AccountId client,
            int number,
            AccountId author,
            String body,
            Instant sentAt,
            @Nullable Instant takenBackAt,
            @Nullable AccountId settledBy,
            @Nullable Instant settledAt) {}

    /**
     * Where a conversation stands for a reader.
     *
     * @param waiting since when the client waits for an answer; null while nothing waits
     */
    record Head(
            int newest,
            int unread,
            int firstUnread,
            @Nullable Instant waiting,
            String stamp) {}

    /** Somebody's first sight of a message. */
    record Sight(UUID message, AccountId reader, Instant at) {}

    Head head(AccountId client, AccountId me) {
        return jdbc.sql("""
                        with part as (
                          select coalesce((select min(p.since) from message_person p
                                           where p.client = :client and p.reader = :me), '-infinity') as since,
                            message_read_to(:client, :me) as read_to)
                        select (select coalesce(max(m.number), 0) from message m where m.client = :client) as newest,
                          messages_unread(:client, :me, part.since) as unread,
                          (select coalesce(min(m.number), 0) from message_standing m
                           where m.client = :client and (m.author = m.client) <> (:client = :me)
                             and m.sent_at >= part.since and m.number > part.read_to) as first_unread,
                          (select min(m.sent_at) from message_standing m
                           where m.client = :client and m.author = m.client
                             and m.number > messages_done_to(:client)) as waiting,
                        """ + STAMP + " as stamp from part")
                .param("client", client.value())
                .param("me", me.value())
                .query((row, number) -> new Head(
                        row.getInt("newest"),
                        row.getInt("unread"),
                        row.getInt("first_unread"),
                        maybe(row, "waiting"),
                        row.getString("stamp")))
                .single();
    }

    /** Nothing for whoever has no part in the conversation. */
    Optional<String> stamp(AccountId client, AccountId me, boolean own, LocalDate day) {
        return jdbc.sql("select " + STAMP + """
                         as stamp where :own or exists (
                          select 1 from message_person p where p.client = :client and p.reader = :me
                            and care_role(p.reader, p.condition, :day) is not null)""")
                .param("client", client.value())
                .param("me", me.value())
                .param("own", own)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    /** The messages with these numbers, both included, the oldest first. */
    List<Stored> between(AccountId client, int first, int last) {
        return jdbc.sql(MESSAGES + "where m.client = :client and m.number between :first and :last order by m.number")
                .param("client", client.value())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> stored(row))
                .list();
    }

    Optional<Stored> find(UUID message) {
        return jdbc.sql(MESSAGES + "where m.id = :message")
                .param("message", message)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** Who has seen the author's messages with these numbers, and when first. */
    List<Sight> sights(AccountId client, AccountId author, int first, int last) {
        return jdbc.sql("""
                        select m.id, p.reader, r.read_at
                        from message m
                        cross join (select distinct reader from message_read where client = :client) p
                        cross join lateral (
                          select r.read_at from message_read r
                          where r.client = m.client and r.reader = p.reader and r.up_to >= m.number
                          order by r.up_to limit 1) r
                        where m.client = :client and m.author = :author and p.reader <> :author
                          and m.number between :first and :last
                        order by r.read_at, p.reader""")
                .param("client", client.value())
                .param("author", author.value())
                .param("first", first)
                .param("last", last)
                .query((row, number) ->
                        new Sight(row.getObject("id", UUID.class), person(row, "reader"), instant(row, "read_at")))
                .list();
    }

    int sentSince(AccountId author, Instant since) {
        return jdbc.sql("select count(*) from message where author = :author and sent_at > :since")
                .param("author", author.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Whether it was not there before. */
    boolean add(UUID id, AccountId client, AccountId author, String body, Instant now) {
        return jdbc.sql("""
                        insert into message (id, client, author, body, sent_at)
                        values (:id, :client, :author, :body, :now) on conflict (id) do nothing""")
                        .param("id", id)
                        .param("client", client.value())
                        .param("author", author.value())
                        .param("body", body)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether it was not taken back before. */
    boolean takeBack(UUID message, AccountId author, Instant now) {
        return jdbc.sql("""
                        insert into message_taken_back (message, taken_back_by, taken_back_at)
                        values (:message, :author, :now) on conflict (message) do nothing""")
                        .param("message", message)
                        .param("author", author.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether the reader had not come as far before. */
    boolean read(AccountId client, AccountId reader, int upTo, Instant now) {
        return jdbc.sql("""
                        insert into message_read (client, reader, up_to, read_at)
                        select m.client, :reader, m.number, :now from message m
                        where m.client = :client and m.number = :upTo and m.number > message_read_to(:client, :reader)
                        on conflict do nothing""")
                        .param("client", client.value())
                        .param("reader", reader.value())
                        .param("upTo", upTo)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        UUID settledBy = row.getObject("settled_by", UUID.class);
        return new Stored(
                row.getObject("id", UUID.class),
                person(row, "client"),
                row.getInt("number"),
                person(row, "author"),
                row.getString("body"),
                instant(row, "sent_at"),
                maybe(row, "taken_back_at"),
                settledBy == null ? null : new AccountId(settledBy),
                maybe(row, "settled_at"));
    }

    private static AccountId person(ResultSet row, String column) throws SQLException {
        return new AccountId(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
