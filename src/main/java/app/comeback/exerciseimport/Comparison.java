package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exercisefiles.SourceExercise;
import app.comeback.exerciseimport.RecordRows.Compared;
import app.comeback.exerciseimport.RecordRows.Remembered;
import app.comeback.exerciseimport.RunDetails.Finding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of each record whether it is new, the same as before, changed, or perhaps a double. */
@Component
class Comparison {

    private final KnownExercises library;
    private final Ledger ledger;
    private final Clock clock;

    Comparison(KnownExercises library, Ledger ledger, Clock clock) {
        this.library = library;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Whether the library could take it.
     *
     * @throws app.comeback.shared.Refused when it could not
     */
    void check(SourceExercise exercise) {
        LibraryForm.of(exercise, clock.instant());
    }

    /** Compares records of this collection with what is known now. */
    ToKnown with(ExerciseFormat format) {
        return new ToKnown(format, library.besides(format));
    }

    /** What is known at one moment. */
    final class ToKnown {

        private final ExerciseFormat format;
        private final Twins twins;

        private ToKnown(ExerciseFormat format, Twins twins) {
            this.format = format;
            this.twins = twins;
        }

        /** Compares these; the first gets this position. */
        List<Compared> compare(List<SourceExercise> exercises, int first) {
            List<String> ids = exercises.stream().map(SourceExercise::id).toList();
            Map<String, Ledger.Entry> saved = ledger.of(format, ids);
            Map<String, Remembered> decided = ledger.remembered(format, ids);
            List<Compared> compared = new ArrayList<>();
            for (SourceExercise exercise : exercises) {
                compared.add(compare(
                        exercise, first + compared.size(), saved.get(exercise.id()), decided.get(exercise.id())));
            }
            return compared;
        }

        private Compared compare(
                SourceExercise exercise, int position, Ledger.@Nullable Entry saved, @Nullable Remembered decided) {
            if (saved != null) {
                boolean same = saved.hash().equals(exercise.contentHash());
                return new Compared(position, exercise, same ? Finding.UNCHANGED : Finding.CHANGED, null, null);
            }
            Optional<Twins.Twin> twin = twins.find(exercise);
            return twin.map(found ->
                            new Compared(position, exercise, Finding.DUPLICATE, found, fitting(decided, found)))
                    .orElseGet(() -> new Compared(position, exercise, Finding.NEW, null, null));
        }
    }

    /** A decision counts again when it was about the same two. */
    private static @Nullable Remembered fitting(@Nullable Remembered decided, Twins.Twin twin) {
        return decided != null && decided.twin().equals(twin.known().id()) ? decided : null;
    }
}
