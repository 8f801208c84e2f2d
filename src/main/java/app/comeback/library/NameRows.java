package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names that the practice's exercises have. */
@Repository
class NameRows {

    /** Any number that no other advisory lock of the portal has. */
    private static final long IMPORTING = 7_300_175;

    private final JdbcClient jdbc;

    NameRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An exercise and its name. */
    record Named(ExerciseId id, String name) {}

    /** Two imports at once would both find that a name is new. */
    void oneImportAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", IMPORTING)
                .query((row, number) -> true)
                .single();
    }

    /** The oldest exercise of each name that is not withdrawn, by the name without case, accents and signs. */
    Map<String, Named> byKey() {
        Map<String, Named> named = new HashMap<>();
        jdbc.sql("select name_key, id, name from library_exercise where state <> 'WITHDRAWN' order by id")
                .query((row, number) -> Map.entry(
                        row.getString("name_key"),
                        new Named(new ExerciseId(row.getString("id")), row.getString("name"))))
                .list()
                .forEach(entry -> named.putIfAbsent(entry.getKey(), entry.getValue()));
        return named;
    }
}
