package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to the practice's exercises. */
@Repository
class HistoryRows {

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            StoredExercise exercise,
            LibraryDesk.Kind kind,
            AccountId by,
            @Nullable UUID credential,
            String reason,
            Instant now) {
        jdbc.sql("""
                        insert into library_exercise_event (exercise, version, kind, happened_by, happened_at, credential, reason)
                        values (:exercise, :version, :kind, :by, :at, :credential, :reason)""")
                .param("exercise", exercise.id().value())
                .param("version", exercise.version())
                .param("kind", kind.name())
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("credential", credential)
                .param("reason", reason)
                .update();
    }

    /** Newest first. */
    List<LibraryDesk.Step> of(ExerciseId id) {
        return jdbc.sql("""
                        select h.*, a.display_name, v.content from (
                          select exercise, version, what as kind, changed_by as by, changed_at as at, '' as reason, 0 as place
                          from library_exercise_version where exercise = :id
                          union all
                          select exercise, version, kind, happened_by, happened_at, reason, id
                          from library_exercise_event where exercise = :id) h
                        join library_exercise_version v on v.exercise = h.exercise and v.version = h.version
                        left join account a on a.id = h.by
                        order by h.at desc, h.version desc, h.place desc""")
                .param("id", id.value())
                .query((row, number) -> new LibraryDesk.Step(
                        LibraryDesk.Kind.valueOf(row.getString("kind")),
                        row.getInt("version"),
                        ExerciseRows.instant(row, "at"),
                        row.getString("display_name") == null ? "" : row.getString("display_name"),
                        row.getString("reason"),
                        ContentJson.read(row.getString("content"))))
                .list();
    }
}
