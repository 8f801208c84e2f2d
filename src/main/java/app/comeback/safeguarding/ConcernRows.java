package app.comeback.safeguarding;

import app.comeback.safeguarding.Concern.Outcome;
import app.comeback.safeguarding.Concern.Reading;
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

/** The rows of words to read; only adds and reads. */
@Repository
class ConcernRows {

    private static final String CONCERNS = """
            select n.words, n.client, n.origin, n.noticed_at, r.read_by, r.read_at, r.outcome, r.remark, a.display_name
            from safeguarding_notice n
            left join safeguarding_reading r on r.words = n.words
            left join account a on a.id = r.read_by
            """;

    private final JdbcClient jdbc;

    ConcernRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Words as they are stored, with the ids of people. */
    record Stored(
            AccountId client, Concern concern, @Nullable AccountId readBy) {}

    /** Whether they were not there before. */
    boolean add(UUID words, AccountId client, Origin origin, Instant now) {
        return jdbc.sql("""
                        insert into safeguarding_notice (words, client, origin, noticed_at)
                        values (:words, :client, :origin, :now) on conflict (words) do nothing""")
                        .param("words", words)
                        .param("client", client.value())
                        .param("origin", origin.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether nobody had read them before. */
    boolean add(Stored of, AccountId by, Reading reading) {
        return jdbc.sql("""
                        insert into safeguarding_reading (words, client, read_by, read_at, outcome, remark)
                        values (:words, :client, :by, :at, :outcome, :remark) on conflict (words) do nothing""")
                        .param("words", of.concern().words())
                        .param("client", of.client().value())
                        .param("by", by.value())
                        .param("at", reading.at().atOffset(ZoneOffset.UTC))
                        .param("outcome", reading.outcome().name())
                        .param("remark", reading.remark())
                        .update()
                == 1;
    }

    Optional<Stored> find(UUID words) {
        return jdbc.sql(CONCERNS + "where n.words = :words")
                .param("words", words)
                .query(ConcernRows::stored)
                .optional();
    }

    /** Those that nobody has read, and those that were read since then; the newest first. */
    List<Concern> recent(AccountId client, Instant readSince) {
        return jdbc
                .sql(CONCERNS + """
                        where n.client = :client and (r.words is null or r.read_at >= :since)
                        order by n.noticed_at desc, n.words""")
                .param("client", client.value())
                .param("since", readSince.atOffset(ZoneOffset.UTC))
                .query(ConcernRows::stored)
                .list()
                .stream()
                .map(Stored::concern)
                .toList();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        UUID readBy = row.getObject("read_by", UUID.class);
        Reading reading = readBy == null
                ? null
                : new Reading(
                        row.getString("display_name"),
                        instant(row, "read_at"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("remark"));
        return new Stored(
                new AccountId(row.getObject("client", UUID.class)),
                new Concern(
                        row.getObject("words", UUID.class),
                        Origin.valueOf(row.getString("origin")),
                        instant(row, "noticed_at"),
                        reading),
                readBy == null ? null : new AccountId(readBy));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
