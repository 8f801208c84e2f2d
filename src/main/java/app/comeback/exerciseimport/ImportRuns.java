package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exerciseimport.RunDetails.Finding;
import app.comeback.exerciseimport.RunDetails.Outcome;
import app.comeback.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports as stored, with who works on them. */
@Repository
class ImportRuns {

    /** A worker that gave no sign for so long is dead; a batch takes well under a second. */
    static final Duration DEAD_AFTER = Duration.ofSeconds(60);

    private static final String COUNTED = """
            select r.*,
              (select jsonb_object_agg(finding, n) from (
                 select finding, count(*) n from import_record where run = r.id group by finding) f) findings,
              (select jsonb_object_agg(outcome, n) from (
                 select outcome, count(*) n from import_record where run = r.id and outcome is not null
                 group by outcome) o) outcomes,
              (select count(*) from import_record where run = r.id and finding = 'DUPLICATE' and decision is null
                 and outcome is null) undecided
            from import_run r\s""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ImportJson json;

    ImportRuns(JdbcClient jdbc, Clock clock, ImportJson json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /** Begins one; false when it was begun already. */
    boolean add(RunId run, AccountId by, String files, long bytes) {
        return jdbc.sql("""
                        insert into import_run (id, state, files, bytes, started_by, started_at, total)
                        values (:id, 'READING', :files, :bytes, :by, :at, :bytes) on conflict do nothing""")
                        .param("id", run.value())
                        .param("files", files)
                        .param("bytes", bytes)
                        .param("by", by.value())
                        .param("at", now())
                        .update()
                == 1;
    }

    Optional<RunDetails> find(RunId run) {
        return jdbc.sql(COUNTED + "where r.id = :id")
                .param("id", run.value())
                .query(this::row)
                .optional();
    }

    List<RunDetails> page(int offset, int limit) {
        return jdbc.sql(COUNTED + "order by r.started_at desc, r.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(this::row)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from import_run").query(Long.class).single();
    }

    /** Takes it for this worker, unless another one that is alive has it. */
    boolean claim(RunId run, UUID worker) {
        return jdbc.sql("""
                        update import_run set worker = :worker, seen_at = :now
                        where id = :id and state in ('READING', 'SAVING')
                          and (worker is null or seen_at < :dead)""")
                        .param("id", run.value())
                        .param("worker", worker)
                        .param("now", now())
                        .param("dead", now().minus(DEAD_AFTER))
                        .update()
                == 1;
    }

    /** In whose name it is saved. */
    Optional<AccountId> savedBy(RunId run) {
        return jdbc.sql("select saved_by from import_run where id = :id and saved_by is not null")
                .param("id", run.value())
                .query((row, number) -> new AccountId(row.getObject("saved_by", UUID.class)))
                .optional();
    }

    /** Lets it go, so that the next worker need not wait. */
    void release(RunId run, UUID worker) {
        jdbc.sql("update import_run set worker = null, seen_at = null where id = :id and worker = :worker")
                .param("id", run.value())
                .param("worker", worker)
                .update();
    }

    /** Whether somebody asked for it to stop. */
    boolean isStopping(RunId run) {
        return jdbc.sql("select stopping from import_run where id = :id")
                .param("id", run.value())
                .query(Boolean.class)
                .single();
    }

    /** Those that nobody alive works on. */
    List<RunId> abandoned() {
        return jdbc.sql("""
                        select id from import_run where state in ('READING', 'SAVING')
                          and (worker is null or seen_at < :dead) order by started_at""")
                .param("dead", now().minus(DEAD_AFTER))
                .query((row, number) -> new RunId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Says that the worker is alive and how far it is; false when it has to stop, or another one took over. */
    boolean goOn(RunId run, UUID worker, long done, long total) {
        return jdbc.sql("""
                        update import_run set seen_at = :now, done = :done, total = :total
                        where id = :id and worker = :worker and not stopping and state in ('READING', 'SAVING')""")
                        .param("id", run.value())
                        .param("worker", worker)
                        .param("now", now())
                        .param("done", done)
                        .param("total", total)
                        .update()
                == 1;
    }

    void know(RunId run, ExerciseFormat format) {
        jdbc.sql("update import_run set format = :format where id = :id")
                .param("id", run.value())
                .param("format", format.name())
                .update();
    }

    void countProblems(RunId run, int problems, int leftOut) {
        jdbc.sql("update import_run set problems = :problems, left_out = :out where id = :id")
                .param("id", run.value())
                .param("problems", problems)
                .param("out", leftOut)
                .update();
    }

    /** The worker leaves it in this state; nothing happens when another one took over. */
    boolean leave(RunId run, UUID worker, RunState state) {
        return jdbc.sql("""
                        update import_run set state = :state, worker = null, seen_at = null, stopping = false,
                          read_at = case when :state = 'READY' then :now::timestamptz else read_at end,
                          ended_at = case when :ended then :now::timestamptz end
                        where id = :id and worker = :worker""")
                        .param("id", run.value())
                        .param("worker", worker)
                        .param("state", state.name())
                        .param("ended", state != RunState.READY)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** From waiting, or from an end with decisions still to carry out, to saving; false from anywhere else. */
    boolean save(RunId run, AccountId by, int open) {
        return jdbc.sql("""
                        update import_run set state = 'SAVING', saved_by = :by, done = 0, total = :open, ended_at = null
                        where id = :id and state in ('READY', 'DONE', 'CANCELLED', 'FAILED') and read_at is not null""")
                        .param("id", run.value())
                        .param("by", by.value())
                        .param("open", open)
                        .update()
                == 1;
    }

    /** Asks its worker to stop, or ends it when none is at work. */
    void stop(RunId run) {
        jdbc.sql("""
                        update import_run set
                          stopping = (worker is not null),
                          state = case when worker is null then 'CANCELLED' else state end,
                          ended_at = case when worker is null then :now::timestamptz end
                        where id = :id and state in ('READING', 'READY', 'SAVING')""").param("id", run.value()).param("now", now()).update();
    }

    private RunDetails row(ResultSet row, int number) throws SQLException {
        String format = row.getString("format");
        return new RunDetails(
                new RunId(row.getObject("id", UUID.class)),
                format == null ? null : ExerciseFormat.valueOf(format),
                RunState.valueOf(row.getString("state")),
                row.getString("files"),
                new AccountId(row.getObject("started_by", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getLong("done"),
                row.getLong("total"),
                row.getInt("problems"),
                row.getInt("left_out"),
                counts(row.getString("findings"), Finding.class),
                counts(row.getString("outcomes"), Outcome.class),
                row.getInt("undecided"));
    }

    private <E extends Enum<E>> Map<E, Integer> counts(@Nullable String text, Class<E> kind) {
        Map<E, Integer> counts = new EnumMap<>(kind);
        json.counts(text).forEach((name, count) -> counts.put(Enum.valueOf(kind, name), count));
        return counts;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
