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

/** The rows of clients' own words; only adds and reads. */
@Component
class WordsStore {

    private final JdbcClient database;

    WordsStore(JdbcClient database) {
        this.database = database;
    }

    /** Words as they are stored. */
    record Stored(UUID session, AccountId client, ClientWords words) {}

    Optional<Stored> find(UUID id) {
        return database.sql("select * from session_words where id = ?")
                .param(id)
                .query((row, number) -> new Stored(
                        row.getObject("session", UUID.class),
                        new AccountId(row.getObject("client", UUID.class)),
                        words(row)))
                .optional();
    }

    /** What was said about these sessions, the newest first. */
    Map<UUID, List<ClientWords>> of(Collection<UUID> sessions) {
        Map<UUID, List<ClientWords>> found = new HashMap<>();
        if (!sessions.isEmpty()) {
            database.sql("""
                            select * from session_words where session in (:sessions)
                            order by session, written_at desc, id""")
                    .param("sessions", sessions)
                    .query((row, number) -> found.computeIfAbsent(
                                    row.getObject("session", UUID.class), session -> new ArrayList<>())
                            .add(words(row)))
                    .list();
        }
        return found;
    }

    long count(UUID session) {
        return database.sql("select count(*) from session_words where session = ?")
                .param(session)
                .query(Long.class)
                .single();
    }

    void add(Stored stored, Instant now) {
        database.sql("""
                        insert into session_words (id, session, client, about, text, written_at, received_at)
                        values (:id, :session, :client, :about, :text, :at, :now)""")
                .param("id", stored.words().id())
                .param("session", stored.session())
                .param("client", stored.client().value())
                .param("about", stored.words().about().name())
                .param("text", stored.words().text())
                .param("at", SessionStore.utc(stored.words().at()))
                .param("now", SessionStore.utc(now))
                .update();
    }

    private static ClientWords words(ResultSet row) throws SQLException {
        return new ClientWords(
                row.getObject("id", UUID.class),
                ClientWords.About.valueOf(row.getString("about")),
                row.getString("text"),
                SessionStore.instant(row, "written_at"));
    }
}
