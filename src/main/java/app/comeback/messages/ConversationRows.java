package app.comeback.messages;

import app.comeback.messages.Conversations.Last;
import app.comeback.messages.Conversations.Row;
import app.comeback.messages.Conversations.Show;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits in all conversations of a person; whose they are is part of every statement. */
@Repository
class ConversationRows {

    /** Whether registrations count is asked once per condition, not once per client. */
    private static final String MINE = """
            with part as materialized (
              select p.client, p.client_name, p.since, p.condition from message_person p where p.reader = :me),
            entitled as materialized (
              select d.condition from (select distinct condition from part) d
              where d.condition is null or care_role(:me, d.condition, :day) is not null),
            mine as (
              select p.client, p.client_name, messages_unread(p.client, :me, p.since) as unread
              from part p join entitled e on e.condition is not distinct from p.condition)
            """;

    private static final String STATE = MINE + """
            , state as (
              select m.client, m.client_name, m.unread, (
                select min(w.sent_at) from message_standing w
                where w.client = m.client and w.author = w.client and w.number > messages_done_to(m.client)) as waiting
              from mine m)
            """;

    private final JdbcClient jdbc;

    ConversationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many conversations there are of each kind, and how many fit the search and the kind. */
    record Counts(Map<Show, Integer> byKind, int found) {}

    int unread(AccountId me, LocalDate day) {
        return jdbc.sql(MINE + "select coalesce(sum(unread), 0) from mine")
                .param("me", me.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    Counts count(AccountId me, Show show, String search, LocalDate day) {
        return jdbc.sql(STATE + """
                        select count(*) as every, count(*) filter (where unread > 0) as unread,
                          count(*) filter (where waiting is not null) as unanswered,
                          count(*) filter (where %s) as found
                        from state""".formatted(fits(show)))
                .param("me", me.value())
                .param("day", day)
                .param("search", search)
                .query((row, number) -> new Counts(
                        Map.of(
                                Show.ALL, row.getInt("every"),
                                Show.UNREAD, row.getInt("unread"),
                                Show.UNANSWERED, row.getInt("unanswered")),
                        row.getInt("found")))
                .single();
    }

    List<Row> page(AccountId me, Show show, String search, LocalDate day, int offset) {
        return jdbc.sql(STATE + """
                        select s.*, l.body, l.sent_at, l.author_name
                        from state s
                        left join lateral (
                          select m.sent_at, a.display_name as author_name, case when t.message is null then m.body end as body
                          from message m
                          join message_author a on a.id = m.author
                          left join message_taken_back t on t.message = m.id
                          where m.client = s.client order by m.number desc limit 1) l on true
                        where %s
                        order by s.unread > 0 desc, s.waiting is not null desc, l.sent_at desc nulls last,
                          lower(s.client_name), s.client
                        limit :limit offset :offset""".formatted(fits(show)))
                .param("me", me.value())
                .param("day", day)
                .param("search", search)
                .param("limit", Conversations.SIZE)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    private static String fits(Show show) {
        String kind =
                switch (show) {
                    case ALL -> "true";
                    case UNREAD -> "unread > 0";
                    case UNANSWERED -> "waiting is not null";
                };
        return kind + " and position(lower(:search) in lower(client_name)) > 0";
    }

    private static Row row(ResultSet row) throws SQLException {
        Instant at = instant(row, "sent_at");
        return new Row(
                new AccountId(row.getObject("client", UUID.class)),
                row.getString("client_name"),
                row.getInt("unread"),
                instant(row, "waiting"),
                at == null ? null : new Last(row.getString("author_name"), row.getString("body"), at));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
