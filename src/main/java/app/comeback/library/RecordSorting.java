package app.comeback.library;

import app.comeback.exercises.ExerciseId;
import app.comeback.library.LibraryRecords.Alike;
import app.comeback.library.LibraryRecords.NewRecord;
import app.comeback.library.LibraryRecords.Outcome;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of each record of an import; reads and writes nothing itself. */
final class RecordSorting {

    private final Map<SourceRows.Key, SourceRows.Known> known;
    private final Map<String, NameRows.Named> named;
    private final Map<ExerciseId, StoredExercise> there;
    private final Set<ExerciseId> touched;
    private final List<NewRecord> records;

    /** For a new exercise its place among the new ones, until it has an id. */
    private final Map<SourceRows.Key, Integer> fresh = new LinkedHashMap<>();

    private final List<Verdict> verdicts = new ArrayList<>();
    private List<ExerciseId> ids = List.of();

    private RecordSorting(
            List<NewRecord> records,
            Map<SourceRows.Key, SourceRows.Known> known,
            Map<String, NameRows.Named> named,
            Collection<StoredExercise> there,
            Collection<ExerciseId> touched) {
        this.records = List.copyOf(records);
        this.known = known;
        this.named = new HashMap<>(named);
        this.there = there.stream().collect(Collectors.toMap(StoredExercise::id, Function.identity()));
        this.touched = Set.copyOf(touched);
    }

    private static final Set<Fate> WRITTEN = EnumSet.of(Fate.NEW, Fate.CHANGED);

    private enum Fate {
        NEW,
        NEW_AGAIN,
        SAME,
        CHANGED,
        KEPT,
        DOUBLE
    }

    /** What becomes of a record; which exercise it is, unless it is new. */
    private record Verdict(Fate fate, @Nullable ExerciseId id, String name) {}

    /**
     * Sorts.
     *
     * @param known the records that were taken before
     * @param named the exercises of the library by their names
     * @param there the own exercises that known records belong to
     * @param touched those of them on which a person has worked
     */
    static RecordSorting of(
            List<NewRecord> records,
            Alike alike,
            Map<SourceRows.Key, SourceRows.Known> known,
            Map<String, NameRows.Named> named,
            Collection<StoredExercise> there,
            Collection<ExerciseId> touched) {
        RecordSorting sorting = new RecordSorting(records, known, named, there, touched);
        records.forEach(record -> sorting.verdicts.add(sorting.judge(record, alike)));
        return sorting;
    }

    private Verdict judge(NewRecord record, Alike alike) {
        SourceRows.Key key = SourceRows.Key.of(record.origin());
        SourceRows.Known before = known.get(key);
        if (before != null) {
            return new Verdict(again(record, before), before.exercise(), "");
        }
        if (fresh.containsKey(key)) {
            return new Verdict(Fate.NEW_AGAIN, null, "");
        }
        NameRows.Named same = named.get(record.text().nameKey());
        if (same != null && alike == Alike.REPORT) {
            return new Verdict(Fate.DOUBLE, same.id(), same.name());
        }
        fresh.put(key, fresh.size());
        return new Verdict(Fate.NEW, null, "");
    }

    private Fate again(NewRecord record, SourceRows.Known before) {
        if (before.hash().equals(ContentHash.of(record))) {
            return Fate.SAME;
        }
        StoredExercise exercise = there.get(before.exercise());
        boolean untouched = exercise != null
                && exercise.state() == ExerciseState.DRAFT
                && exercise.releasedVersion() == null
                && !touched.contains(exercise.id());
        return untouched ? Fate.CHANGED : Fate.KEPT;
    }

    /** How many new exercises there are. */
    int freshCount() {
        return fresh.size();
    }

    /**
     * The new exercises.
     *
     * @param drawn ids, as many as there are new exercises
     */
    List<StoredExercise> added(List<ExerciseId> drawn, @Nullable AccountId by, Instant now) {
        ids = List.copyOf(drawn);
        return withFate(Fate.NEW)
                .map(place -> new StoredExercise(
                        id(place), ExerciseState.DRAFT, 1, content(records.get(place)), null, by, now))
                .toList();
    }

    /** The next versions of those that say something else now. */
    List<StoredExercise> changed(Instant now) {
        return withFate(Fate.CHANGED)
                .map(place -> Objects.requireNonNull(there.get(id(place))).next(content(records.get(place)), now))
                .toList();
    }

    private static OwnContent content(NewRecord record) {
        return new OwnContent(record.text(), record.annotation(), OwnDose.OPEN);
    }

    /** Which record each exercise that was written comes from. */
    List<Map.Entry<ExerciseId, NewRecord>> credited() {
        return IntStream.range(0, verdicts.size())
                .filter(place -> WRITTEN.contains(verdicts.get(place).fate()))
                .mapToObj(place -> Map.entry(id(place), records.get(place)))
                .toList();
    }

    /** What became of each record, in order. */
    List<Outcome> outcomes() {
        return IntStream.range(0, verdicts.size()).mapToObj(this::outcome).toList();
    }

    private Outcome outcome(int place) {
        return switch (verdicts.get(place).fate()) {
            case NEW -> new Outcome.Added(id(place));
            case NEW_AGAIN, SAME -> new Outcome.Unchanged(id(place));
            case CHANGED -> new Outcome.Updated(id(place));
            case KEPT -> new Outcome.Kept(id(place));
            case DOUBLE ->
                new Outcome.DuplicateOf(id(place), verdicts.get(place).name());
        };
    }

    private Stream<Integer> withFate(Fate fate) {
        return IntStream.range(0, verdicts.size())
                .filter(place -> verdicts.get(place).fate() == fate)
                .boxed();
    }

    private ExerciseId id(int place) {
        ExerciseId known = verdicts.get(place).id();
        return known == null
                ? ids.get(Objects.requireNonNull(
                        fresh.get(SourceRows.Key.of(records.get(place).origin()))))
                : known;
    }
}
