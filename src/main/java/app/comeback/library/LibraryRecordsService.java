package app.comeback.library;

import app.comeback.audit.AuditTrail;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINER', 'ADMIN', 'SYSTEM')")
class LibraryRecordsService implements LibraryRecords {

    private final ExerciseRows rows;
    private final SourceRows sources;
    private final NameRows names;
    private final SearchRows index;
    private final ExerciseLibrary library;
    private final AuditTrail audit;
    private final Clock clock;

    LibraryRecordsService(
            ExerciseRows rows,
            SourceRows sources,
            NameRows names,
            SearchRows index,
            ExerciseLibrary library,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.names = names;
        this.index = index;
        this.library = library;
        this.audit = audit;
        this.clock = clock;
    }

    // No default methods of the interface: the access rule of this class would not hold for them.
    @Override
    public Outcome add(NewRecord record) {
        return addAll(List.of(record)).getFirst();
    }

    @Override
    public List<Outcome> addAll(List<NewRecord> records) {
        return addAll(records, Alike.REPORT);
    }

    @Override
    public List<Outcome> addAll(List<NewRecord> records, Alike alike) {
        names.oneImportAtATime();
        RecordSorting sorting = sort(records, alike);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<StoredExercise> added = sorting.added(rows.next(sorting.freshCount()), me(), now);
        List<StoredExercise> changed = sorting.changed(now);
        rows.addAll(added);
        rows.changeAll(changed);
        sources.put(sorting.credited(), now);
        index.put(Stream.concat(added.stream(), changed.stream())
                .map(SearchRows.Entry::of)
                .toList());
        if (!added.isEmpty() || !changed.isEmpty()) {
            audit.record(
                    "library.records-added",
                    "library",
                    records.getFirst().origin().source(),
                    Map.of("added", "" + added.size(), "changed", "" + changed.size()));
        }
        return sorting.outcomes();
    }

    private RecordSorting sort(List<NewRecord> records, Alike alike) {
        Map<SourceRows.Key, SourceRows.Known> known = sources.known(records.stream()
                .map(record -> record.origin().source())
                .distinct()
                .toList());
        List<ExerciseId> there = records.stream()
                .map(record -> known.get(SourceRows.Key.of(record.origin())))
                .flatMap(Stream::ofNullable)
                .map(SourceRows.Known::exercise)
                .distinct()
                .toList();
        Map<String, NameRows.Named> named = names.byKey();
        library.all()
                .forEach(exercise ->
                        named.put(OwnText.key(exercise.name()), new NameRows.Named(exercise.id(), exercise.name())));
        return RecordSorting.of(records, alike, known, named, rows.find(there), rows.touchedByPeople(there));
    }

    private static @Nullable AccountId me() {
        return CurrentActor.find().map(Actor::id).orElse(null);
    }

    @Override
    public Outcome merge(ExerciseId into, NewRecord record) {
        names.oneImportAtATime();
        SourceRows.Key key = SourceRows.Key.of(record.origin());
        SourceRows.Known known = sources.known(List.of(key.source())).get(key);
        if (known != null && !known.exercise().equals(into)) {
            throw new Refused(
                    "library.refused.belongs-elsewhere", known.exercise().value());
        }
        if (known != null) {
            return new Outcome.Unchanged(into);
        }
        StoredExercise own = rows.lock(into).orElse(null);
        if (own == null && library.find(into).isEmpty()) {
            throw new Refused("exercises.refused.unknown");
        }
        sources.put(List.of(Map.entry(into, record)), clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (own != null && own.state() == ExerciseState.DRAFT) {
            alsoCalled(own, record.text().name());
        }
        audit.record(
                "library.record-merged",
                "exercise",
                into.value(),
                Map.of("source", key.source(), "record", key.record()));
        return new Outcome.Merged(into);
    }

    private void alsoCalled(StoredExercise own, String name) {
        OwnText text = own.content().text();
        boolean isKnown = Stream.concat(Stream.of(text.name()), text.otherNames().stream())
                .anyMatch(other -> OwnText.key(other).equals(OwnText.key(name)));
        if (isKnown) {
            return;
        }
        List<String> others = new ArrayList<>(text.otherNames());
        others.add(name);
        OwnContent content = own.content().withText(text.alsoCalled(others));
        StoredExercise next = own.next(content, clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.change(next, me());
        index.put(List.of(SearchRows.Entry.of(next)));
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Credit> credits(int offset, int limit) {
        return sources.page(offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public long creditCount() {
        return sources.count();
    }
}
