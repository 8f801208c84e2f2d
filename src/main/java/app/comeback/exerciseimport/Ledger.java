package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exercisefiles.SourceExercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which record of which collection is which exercise here, and what was decided about doubles. */
@Repository
class Ledger {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    Ledger(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    /** What became of these records in earlier imports, by record. */
    Map<String, Entry> of(ExerciseFormat source, Collection<String> records) {
        Map<String, Entry> entries = new HashMap<>();
        jdbc.sql("""
                        select id, record, exercise, hash, merged from imported_record
                        where source = :source and record = any(:records) and undone_at is null""")
                .param("source", source.name())
                .param("records", records.toArray(String[]::new))
                .query((row, number) -> entries.put(
                        row.getString("record"),
                        new Entry(
                                row.getObject("id", UUID.class),
                                new ExerciseId(row.getString("exercise")),
                                row.getString("hash"),
                                row.getBoolean("merged"))))
                .list();
        return entries;
    }

    /** The exercises that came from this collection: its own records are no doubles of each other. */
    Set<ExerciseId> from(ExerciseFormat source) {
        return new HashSet<>(jdbc.sql("""
                        select distinct exercise from imported_record
                        where source = :source and not merged and undone_at is null""")
                .param("source", source.name())
                .query((row, number) -> new ExerciseId(row.getString("exercise")))
                .list());
    }

    /** What was decided about these records, by record. */
    Map<String, RecordRows.Remembered> remembered(ExerciseFormat source, Collection<String> records) {
        Map<String, RecordRows.Remembered> decisions = new HashMap<>();
        jdbc.sql("""
                        select record, decision, twin, decided_by from import_decision
                        where source = :source and record = any(:records)""")
                .param("source", source.name())
                .param("records", records.toArray(String[]::new))
                .query((row, number) -> decisions.put(
                        row.getString("record"),
                        new RecordRows.Remembered(
                                Decision.valueOf(row.getString("decision")),
                                new ExerciseId(row.getString("twin")),
                                new AccountId(row.getObject("decided_by", UUID.class)))))
                .list();
        return decisions;
    }

    /** Remembers what was decided. */
    void remember(List<RecordRows.Open> decided) {
        OffsetDateTime now = now();
        batch.batchUpdate(
                """
                insert into import_decision (source, record, decision, twin, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (source, record) do update set decision = excluded.decision, twin = excluded.twin,
                  decided_by = excluded.decided_by, decided_at = excluded.decided_at""",
                decided.stream()
                        .map(one -> new Object[] {
                            one.exercise().format().name(),
                            one.exercise().id(),
                            one.requireDecision().name(),
                            one.requireTwin().value(),
                            one.requireDecidedBy().value(),
                            now
                        })
                        .toList());
    }

    void forget(ExerciseFormat source, String record) {
        jdbc.sql("delete from import_decision where source = :source and record = :record")
                .param("source", source.name())
                .param("record", record)
                .update();
    }

    /** Enters records that are exercises now. */
    void add(RunId run, AccountId by, List<New> records) {
        OffsetDateTime now = now();
        batch.batchUpdate(
                """
                insert into imported_record (id, source, record, exercise, merged, name, hash, licence, licence_url, author,
                  author_url, derived_from, run, saved_by, saved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", records.stream().map(one -> row(run, by, one, now)).toList());
    }

    private static Object[] row(RunId run, AccountId by, New one, OffsetDateTime now) {
        SourceExercise exercise = one.exercise();
        SourceExercise.Credit credit = exercise.credit();
        return new Object[] {
            UUID.randomUUID(),
            exercise.format().name(),
            exercise.id(),
            one.id().value(),
            one.merged(),
            exercise.name(),
            exercise.contentHash(),
            credit.licence().name(),
            credit.licence().url(),
            credit.author(),
            credit.authorUrl(),
            credit.derivedFrom(),
            run.value(),
            by.value(),
            now
        };
    }

    /** The source says something else now. */
    void change(UUID entry, SourceExercise exercise) {
        SourceExercise.Credit credit = exercise.credit();
        jdbc.sql("""
                        update imported_record set name = :name, hash = :hash, licence = :licence, licence_url = :url,
                          author = :author, author_url = :authorUrl, derived_from = :from
                        where id = :id and undone_at is null""")
                .param("id", entry)
                .param("name", exercise.name())
                .param("hash", exercise.contentHash())
                .param("licence", credit.licence().name())
                .param("url", credit.licence().url())
                .param("author", credit.author())
                .param("authorUrl", credit.authorUrl())
                .param("from", credit.derivedFrom())
                .update();
    }

    /** The merge that this record of this import became and still is. */
    Optional<Merge> merge(RunId run, int position) {
        return jdbc.sql("""
                        select i.id, i.source, i.record, i.exercise, i.saved_at from imported_record i
                        join import_run r on r.id = :run
                        join import_record x on x.run = r.id and x.position = :position and x.record = i.record
                        where i.source = r.format and i.merged and i.undone_at is null and x.outcome = 'MERGED'
                        for update of i""")
                .param("run", run.value())
                .param("position", position)
                .query((row, number) -> new Merge(
                        row.getObject("id", UUID.class),
                        ExerciseFormat.valueOf(row.getString("source")),
                        row.getString("record"),
                        new ExerciseId(row.getString("exercise")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void undo(UUID merge, AccountId by) {
        jdbc.sql("update imported_record set undone_by = :by, undone_at = :now where id = :id")
                .param("id", merge)
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A record as it was saved. */
    record Entry(UUID id, ExerciseId exercise, String hash, boolean merged) {}

    /** A record that became a further name of an exercise. */
    record Merge(UUID id, ExerciseFormat source, String record, ExerciseId exercise, Instant at) {}

    /** A record that became an exercise, or a further name of one. */
    record New(SourceExercise exercise, ExerciseId id, boolean merged) {}
}
