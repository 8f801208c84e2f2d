package app.comeback.library;

import app.comeback.audit.AuditTrail;
import app.comeback.exercises.ExerciseId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
class MergedRecordsService implements MergedRecords {

    private final JdbcClient jdbc;
    private final ExerciseRows rows;
    private final NameRows names;
    private final SearchRows index;
    private final AuditTrail audit;
    private final Clock clock;

    MergedRecordsService(
            JdbcClient jdbc, ExerciseRows rows, NameRows names, SearchRows index, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.names = names;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void separate(String source, String record) {
        names.oneImportAtATime();
        Optional<Separated> separated = jdbc.sql("""
                        delete from library_exercise_source where source = :source and record = :record
                        returning exercise, title""")
                .param("source", source)
                .param("record", record)
                .query((row, number) ->
                        new Separated(new ExerciseId(row.getString("exercise")), row.getString("title")))
                .optional();
        separated.ifPresent(one -> {
            rows.lock(one.exercise()).ifPresent(own -> noLongerCalled(own, one.title()));
            audit.record(
                    "library.record-separated",
                    "exercise",
                    one.exercise().value(),
                    Map.of("source", source, "record", record));
        });
    }

    private void noLongerCalled(StoredExercise own, String name) {
        OwnText text = own.content().text();
        List<String> others = text.otherNames().stream()
                .filter(other -> !OwnText.key(other).equals(OwnText.key(name)))
                .toList();
        if (others.size() < text.otherNames().size()) {
            StoredExercise next = own.next(
                    own.content().withText(text.alsoCalled(others)),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            rows.change(next, CurrentActor.find().map(Actor::id).orElse(null));
            index.put(List.of(SearchRows.Entry.of(next)));
        }
    }

    private record Separated(ExerciseId exercise, String title) {}
}
