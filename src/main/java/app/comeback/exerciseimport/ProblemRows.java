package app.comeback.exerciseimport;

import app.comeback.exercisefiles.FileProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was wrong in the files of an import. */
@Repository
class ProblemRows {

    /** So many are kept; the rest is counted. Nobody reads more, and a broken file could have millions. */
    static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ImportJson json;

    ProblemRows(JdbcClient jdbc, JdbcTemplate batch, ImportJson json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** Keeps these; the first gets this position, from 1. */
    void add(RunId run, int first, List<FileProblem> problems) {
        batch.batchUpdate(
                """
                insert into import_problem (run, position, weight, file, record, line, field, message, arguments)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                IntStream.range(0, problems.size())
                        .mapToObj(at -> row(run, first + at, problems.get(at)))
                        .toList());
    }

    private Object[] row(RunId run, int position, FileProblem problem) {
        return new Object[] {
            run.value(),
            position,
            problem.weight().name(),
            problem.file(),
            problem.record(),
            problem.line(),
            problem.field(),
            problem.key(),
            json.write(problem.arguments())
        };
    }

    /** The worst first, then by place. */
    List<FileProblem> page(RunId run, int offset, int limit) {
        return jdbc.sql("""
                        select * from import_problem where run = :run
                        order by case weight when 'STOPPED' then 1 when 'LEFT_OUT' then 2 else 3 end, position
                        limit :limit offset :offset""")
                .param("run", run.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new FileProblem(
                        FileProblem.Weight.valueOf(row.getString("weight")),
                        row.getString("file"),
                        row.getInt("record"),
                        row.getInt("line"),
                        row.getString("field"),
                        row.getString("message"),
                        json.words(row.getString("arguments"))))
                .list();
    }

    void clear(RunId run) {
        jdbc.sql("delete from import_problem where run = :run")
                .param("run", run.value())
                .update();
    }
}
