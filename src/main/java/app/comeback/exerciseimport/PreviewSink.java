package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exercisefiles.ExerciseSink;
import app.comeback.exercisefiles.FileProblem;
import app.comeback.exercisefiles.FileProblem.Weight;
import app.comeback.exercisefiles.SourceExercise;
import app.comeback.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts what is read into the preview, batch by batch, so that neither memory nor a transaction grows with the file. */
final class PreviewSink implements ExerciseSink {

    private static final int BATCH = 250;
    private static final long SIGN_OF_LIFE_BYTES = 512L * 1024;

    private final RunId run;
    private final UUID worker;
    private final ImportRuns runs;
    private final RecordRows records;
    private final ProblemRows problems;
    private final Comparison comparison;
    private final TransactionTemplate transaction;

    private Comparison.@Nullable ToKnown known;
    private final List<SourceExercise> waiting = new ArrayList<>();
    private final List<FileProblem> found = new ArrayList<>();
    private long total;
    private long bytes;
    private long bytesTold;
    private int count;
    private int problemCount;
    private int keptProblems;
    private int leftOut;

    PreviewSink(
            RunId run,
            UUID worker,
            ImportRuns runs,
            RecordRows records,
            ProblemRows problems,
            Comparison comparison,
            TransactionTemplate transaction) {
        this.run = run;
        this.worker = worker;
        this.runs = runs;
        this.records = records;
        this.problems = problems;
        this.comparison = comparison;
        this.transaction = transaction;
    }

    void begin(ExerciseFormat format, long all) {
        known = comparison.with(format);
        total = all;
    }

    @Override
    public void exercise(SourceExercise exercise) {
        try {
            comparison.check(exercise);
        } catch (Refused refused) {
            problem(new FileProblem(Weight.LEFT_OUT, exercise.id(), 0, 0, "", refused.key(), arguments(refused)));
            return;
        }
        waiting.add(exercise);
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    @Override
    public void problem(FileProblem problem) {
        problemCount++;
        leftOut += problem.weight() == Weight.LEFT_OUT ? 1 : 0;
        // Notes make room: where it stopped has to be among those that are kept.
        if (keptProblems + found.size() < ProblemRows.MOST || problem.weight() == Weight.STOPPED) {
            found.add(problem);
        }
    }

    @Override
    public void progress(long read) {
        bytes = read;
        if (bytes - bytesTold >= SIGN_OF_LIFE_BYTES) {
            tell();
        }
    }

    /** Reports why the files cannot be read at all. */
    void stop(Refused refused) {
        problem(new FileProblem(Weight.STOPPED, "", 0, 0, "", refused.key(), arguments(refused)));
    }

    private static List<String> arguments(Refused refused) {
        return refused.arguments().stream().map(String::valueOf).toList();
    }

    /** How many records the preview holds. */
    int count() {
        return count;
    }

    void end() {
        flush();
    }

    private void flush() {
        transaction.executeWithoutResult(status -> {
            if (!waiting.isEmpty()) {
                records.add(run, Objects.requireNonNull(known).compare(waiting, count + 1));
            }
            problems.add(run, keptProblems + 1, found);
            runs.countProblems(run, problemCount, leftOut);
            tell();
        });
        count += waiting.size();
        keptProblems += found.size();
        waiting.clear();
        found.clear();
    }

    private void tell() {
        bytesTold = bytes;
        if (!runs.goOn(run, worker, bytes, Math.max(bytes, total))) {
            throw new Stopped();
        }
    }
}
