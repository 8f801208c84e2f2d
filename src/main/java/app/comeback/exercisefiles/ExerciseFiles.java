package app.comeback.exercisefiles;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the files of one collection. A broken record is reported with its place and the others are read; where a file
 * stops making sense, what came before it has been handed over.
 */
public final class ExerciseFiles {

    /** The most bytes that all files of one import may have together, unpacked. */
    public static final long MOST_BYTES = 60L * 1024 * 1024;

    /** The most exercises of one import. */
    public static final int MOST_RECORDS = 20_000;

    /** A record that tells the format has to be among the first so many. */
    private static final int FIRST = 50;

    private final ExerciseSink sink;
    private final Set<String> ids = new HashSet<>();
    private long bytesBefore;

    private ExerciseFiles(ExerciseSink sink) {
        this.sink = sink;
    }

    /** Which collection a file is from, by its content; nothing when its first records tell of none. */
    public static Optional<ExerciseFormat> detect(SourceFile file) {
        AtomicReference<@Nullable ExerciseFormat> found = new AtomicReference<>();
        try {
            JsonRecords.read(file, bytes -> {}, (row, place) -> {
                found.set(row == null ? null : format(row));
                return found.get() == null && place.record() < FIRST;
            });
        } catch (Unreadable broken) {
            return Optional.empty();
        }
        return Optional.ofNullable(found.get());
    }

    /** Where a file stops making sense; nothing when it is a list to its end. */
    public static Optional<FileProblem> broken(SourceFile file) {
        try {
            JsonRecords.read(file, bytes -> {}, (row, place) -> true);
            return Optional.empty();
        } catch (Unreadable broken) {
            return Optional.of(broken.problem());
        }
    }

    private static @Nullable ExerciseFormat format(ObjectNode row) {
        if (row.has("model") && row.has("fields")) {
            return ExerciseFormat.WGER;
        }
        if (row.has("primaryMuscles") || row.has("instructions")) {
            return ExerciseFormat.FREE_EXERCISE_DB;
        }
        return row.has("title") && (row.has("primary") || row.has("steps")) ? ExerciseFormat.EVERKINETIC : null;
    }

    /**
     * Reads all of them.
     *
     * @param files in any order; several for wger only
     * @return whether they were read to their ends; otherwise the last problem that was handed over says where not
     */
    public static boolean read(ExerciseFormat format, List<SourceFile> files, ExerciseSink sink) {
        ExerciseFiles reading = new ExerciseFiles(sink);
        try {
            if (format == ExerciseFormat.WGER) {
                reading.wger(files);
            } else {
                files.forEach(file -> reading.flat(format, file));
            }
            return true;
        } catch (Unreadable broken) {
            sink.problem(broken.problem());
            return false;
        }
    }

    private void flat(ExerciseFormat format, SourceFile file) {
        walk(file, (row, place) -> {
            Fields fields = new Fields(row, place, sink);
            SourceExercise exercise = format == ExerciseFormat.EVERKINETIC
                    ? FlatReader.everkinetic(fields)
                    : FlatReader.freeExerciseDb(fields);
            hand(exercise, place);
        });
    }

    private void wger(List<SourceFile> files) {
        WgerReader rows = new WgerReader();
        @Nullable Unreadable broken = null;
        for (SourceFile file : files) {
            try {
                walk(file, (row, place) -> rows.take(row, place, sink));
            } catch (Unreadable stop) {
                broken = stop;
                break;
            }
        }
        Optional<String> missing = rows.missing();
        if (broken == null && missing.isPresent()) {
            throw new Place("", 0, 0).stop("exercisefiles.problem.wger-incomplete", missing.get());
        }
        join(rows);
        if (broken != null) {
            throw broken;
        }
    }

    private void join(WgerReader rows) {
        WgerJoin join = new WgerJoin(rows);
        rows.bases.forEach((key, base) -> guarded(
                base.row().place(), () -> hand(join.join(key, base), base.row().place())));
        rows.orphans().forEach(sink::problem);
    }

    private interface Reader {
        void read(ObjectNode row, Place place);
    }

    private void walk(SourceFile file, Reader reader) {
        long before = bytesBefore;
        JsonRecords.read(
                file,
                bytes -> {
                    bytesBefore = before + bytes;
                    sink.progress(bytesBefore);
                },
                (row, place) -> {
                    guarded(place, () -> {
                        if (row == null) {
                            throw new BrokenRecord("", "exercisefiles.problem.no-record");
                        }
                        reader.read(row, place);
                    });
                    return true;
                });
    }

    private void guarded(Place place, Runnable work) {
        try {
            work.run();
        } catch (BrokenRecord broken) {
            sink.problem(broken.at(place));
        }
    }

    private void hand(SourceExercise exercise, Place place) {
        if (!ids.add(exercise.id())) {
            throw new BrokenRecord("id", "exercisefiles.problem.twice", exercise.id());
        }
        if (ids.size() > MOST_RECORDS) {
            throw place.stop("exercisefiles.problem.too-many", Integer.toString(MOST_RECORDS));
        }
        sink.exercise(exercise);
    }
}
