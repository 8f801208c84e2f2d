package app.comeback.training;

import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of corrections; only adds and reads. */
@Component
class CorrectionStore {

    private static final String MORNING = "MORNING";

    private final JdbcClient database;

    CorrectionStore(JdbcClient database) {
        this.database = database;
    }

    /** The corrections of these sessions, oldest first. */
    Map<UUID, List<Correction>> of(Collection<UUID> sessions) {
        Map<UUID, List<Correction>> found = new HashMap<>();
        database.sql("select * from session_correction where session in (:sessions) order by session, version")
                .param("sessions", sessions)
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("session", UUID.class), session -> new ArrayList<>())
                        .add(correction(row)))
                .list();
        return found;
    }

    void add(AccountId client, UUID session, Correction correction) {
        Question question = correction.question();
        database.sql("""
                        insert into session_correction (id, session, client, version, question, item, value, corrected_at)
                        values (:id, :session, :client, :version, :question, :item, :value, :at)
                        """)
                .param("id", correction.id())
                .param("session", session)
                .param("client", client.value())
                .param("version", correction.version())
                .param("question", question == null ? MORNING : question.kind().name())
                .param("item", question == null ? null : question.item())
                .param("value", correction.value())
                .param("at", SessionStore.utc(correction.at()))
                .update();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                question(row),
                row.getObject("value", Integer.class),
                SessionStore.instant(row, "corrected_at"));
    }

    private static @Nullable Question question(ResultSet row) throws SQLException {
        String asked = row.getString("question");
        return asked.equals(MORNING)
                ? null
                : new Question(Question.Kind.valueOf(asked), row.getObject("item", UUID.class));
    }
}
