package app.comeback.training;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was entered for clients; only adds and reads. */
@Component
class OnBehalfStore {

    private static final String ENTRIES = """
            select e.*, a.disputed, a.words, a.answered_at
            from entry_on_behalf e left join entry_on_behalf_answer a on a.entry = e.id
            """;

    private final JdbcClient database;

    OnBehalfStore(JdbcClient database) {
        this.database = database;
    }

    /** With whose it is. */
    record Held(AccountId client, OnBehalf entry) {}

    /** What was entered about these sessions. */
    Map<UUID, List<OnBehalf>> of(Collection<UUID> sessions) {
        Map<UUID, List<OnBehalf>> found = new HashMap<>();
        database.sql(ENTRIES + " where e.session in (:sessions) order by e.entered_at, e.id")
                .param("sessions", sessions)
                .query((row, number) -> held(row).entry())
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.session(), session -> new ArrayList<>())
                        .add(entry));
        return found;
    }

    /** What waits for this client's answer, oldest first. */
    List<OnBehalf> waiting(AccountId client) {
        return database.sql(ENTRIES + " where e.client = ? and a.entry is null order by e.entered_at, e.id")
                .param(client.value())
                .query((row, number) -> held(row).entry())
                .list();
    }

    Optional<Held> find(UUID id) {
        return database.sql(ENTRIES + " where e.id = ?")
                .param(id)
                .query((row, number) -> held(row))
                .optional();
    }

    void add(AccountId client, OnBehalf entry) {
        database.sql("""
                        insert into entry_on_behalf (id, session, client, kind, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.id(),
                        entry.session(),
                        client.value(),
                        entry.kind().name(),
                        entry.by().value(),
                        SessionStore.utc(entry.at()))
                .update();
    }

    /** Whether this was the first answer; a later one changes nothing. */
    boolean reply(UUID entry, OnBehalf.Reply reply) {
        return database.sql("insert into entry_on_behalf_answer (entry, disputed, words, answered_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                        .params(entry, reply.disputed(), reply.words(), SessionStore.utc(reply.at()))
                        .update()
                == 1;
    }

    private static Held held(ResultSet row) throws SQLException {
        Instant at = SessionStore.instant(row, "entered_at");
        Boolean disputed = row.getObject("disputed", Boolean.class);
        return new Held(
                new AccountId(row.getObject("client", UUID.class)),
                new OnBehalf(
                        row.getObject("id", UUID.class),
                        row.getObject("session", UUID.class),
                        OnBehalf.Kind.valueOf(row.getString("kind")),
                        new AccountId(row.getObject("entered_by", UUID.class)),
                        at,
                        disputed == null
                                ? null
                                : new OnBehalf.Reply(
                                        disputed, row.getString("words"), SessionStore.instant(row, "answered_at"))));
    }
}
