package app.comeback.exerciseimport;

import app.comeback.exercisefiles.SourceExercise;
import app.comeback.exerciseimport.RunDetails.Finding;
import app.comeback.exerciseimport.RunDetails.Outcome;
import app.comeback.exercises.ExerciseId;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was read, with what it is and what becomes of it. */
@Repository
class RecordRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ImportJson json;

    RecordRows(JdbcClient jdbc, JdbcTemplate batch, ImportJson json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    void add(RunId run, List<Compared> records) {
        batch.batchUpdate("""
                insert into import_record (run, position, record, name, hash, content, finding, likeness, twin,
                  twin_name, decision, decided_by)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)""", records.stream().map(record -> row(run, record)).toList());
    }

    private Object[] row(RunId run, Compared record) {
        SourceExercise exercise = record.exercise();
        Twins.@Nullable Twin twin = record.twin();
        Remembered remembered = record.remembered();
        return new @Nullable Object[] {
            run.value(),
            record.position(),
            exercise.id(),
            exercise.name(),
            exercise.contentHash(),
            json.write(exercise),
            record.finding().name(),
            twin == null ? null : twin.likeness().name(),
            twin == null ? null : twin.known().id().value(),
            twin == null ? null : twin.known().name(),
            remembered == null ? null : remembered.decision().name(),
            remembered == null ? null : remembered.by().value()
        };
    }

    void clear(RunId run) {
        jdbc.sql("delete from import_record where run = :run")
                .param("run", run.value())
                .update();
    }

    /** The next ones to carry out: without an outcome, and decided where a decision is needed. */
    List<Open> open(RunId run, int limit) {
        return jdbc.sql("""
                        select position, content, decision, twin, decided_by from import_record
                        where run = :run and outcome is null and (finding <> 'DUPLICATE' or decision is not null)
                        order by position limit :limit for update""")
                .param("run", run.value())
                .param("limit", limit)
                .query(this::open)
                .list();
    }

    void settle(RunId run, Map<Integer, Outcome> outcomes) {
        batch.batchUpdate(
                "update import_record set outcome = ? where run = ? and position = ?",
                outcomes.entrySet().stream()
                        .map(one -> new Object[] {one.getValue().name(), run.value(), one.getKey()})
                        .toList());
    }

    /** The library has an exercise of that name since it was compared: somebody has to decide. */
    void becomesDuplicate(RunId run, int position, ExerciseId twin, String name) {
        jdbc.sql("""
                        update import_record set finding = 'DUPLICATE', likeness = 'SAME_NAME', twin = :twin,
                          twin_name = :name where run = :run and position = :position""")
                .param("run", run.value())
                .param("position", position)
                .param("twin", twin.value())
                .param("name", name)
                .update();
    }

    List<DuplicateRow> duplicates(RunId run, @Nullable Likeness kind, int offset, int limit) {
        return jdbc.sql("""
                        select position, record, name, likeness, twin, twin_name, decision, outcome from import_record
                        where run = :run and finding = 'DUPLICATE' and (:kind::text is null or likeness = :kind)
                        order by likeness, position limit :limit offset :offset""")
                .param("run", run.value())
                .param("kind", kind == null ? null : kind.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(RecordRows::duplicate)
                .list();
    }

    long countDuplicates(RunId run, @Nullable Likeness kind) {
        return jdbc.sql("""
                        select count(*) from import_record
                        where run = :run and finding = 'DUPLICATE' and (:kind::text is null or likeness = :kind)""")
                .param("run", run.value())
                .param("kind", kind == null ? null : kind.name())
                .query(Long.class)
                .single();
    }

    /** Decides one; false when it is none, or was carried out already. */
    boolean decide(RunId run, int position, Decision decision, AccountId by) {
        return jdbc.sql("""
                        update import_record set decision = :decision, decided_by = :by
                        where run = :run and position = :position and finding = 'DUPLICATE' and outcome is null""")
                        .param("run", run.value())
                        .param("position", position)
                        .param("decision", decision.name())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Decides all of one kind that nobody decided yet. */
    int decideAll(RunId run, Likeness kind, Decision decision, AccountId by) {
        return jdbc.sql("""
                        update import_record set decision = :decision, decided_by = :by
                        where run = :run and likeness = :kind and decision is null and outcome is null""")
                .param("run", run.value())
                .param("kind", kind.name())
                .param("decision", decision.name())
                .param("by", by.value())
                .update();
    }

    /** It waits for a decision again. */
    void reopen(RunId run, int position) {
        jdbc.sql("""
                        update import_record set outcome = null, decision = null, decided_by = null
                        where run = :run and position = :position""").param("run", run.value()).param("position", position).update();
    }

    private Open open(ResultSet row, int number) throws SQLException {
        String decision = row.getString("decision");
        String twin = row.getString("twin");
        UUID by = row.getObject("decided_by", UUID.class);
        return new Open(
                row.getInt("position"),
                json.exercise(row.getString("content")),
                decision == null ? null : Decision.valueOf(decision),
                twin == null ? null : new ExerciseId(twin),
                by == null ? null : new AccountId(by));
    }

    private static DuplicateRow duplicate(ResultSet row, int number) throws SQLException {
        String decision = row.getString("decision");
        return new DuplicateRow(
                row.getInt("position"),
                row.getString("name"),
                Likeness.valueOf(row.getString("likeness")),
                new ExerciseId(row.getString("twin")),
                row.getString("twin_name"),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("outcome") != null);
    }

    /** A record beside what it was compared with. */
    record Compared(
            int position,
            SourceExercise exercise,
            Finding finding,
            Twins.@Nullable Twin twin,
            @Nullable Remembered remembered) {}

    /** What somebody decided in an earlier import. */
    record Remembered(Decision decision, ExerciseId twin, AccountId by) {}

    /** A record to carry out. */
    record Open(
            int position,
            SourceExercise exercise,
            @Nullable Decision decision,
            @Nullable ExerciseId twin,
            @Nullable AccountId decidedBy) {

        Decision requireDecision() {
            return Objects.requireNonNull(decision);
        }

        ExerciseId requireTwin() {
            return Objects.requireNonNull(twin);
        }

        AccountId requireDecidedBy() {
            return Objects.requireNonNull(decidedBy);
        }
    }
}
