package app.comeback.exerciseimport;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.library.LibrarySearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a record can be a double of: the portal's exercises and the practice's own. */
@Component
class KnownExercises {

    private static final int PAGE = 1_000;

    private final ExerciseLibrary shipped;
    private final LibrarySearch library;
    private final Ledger ledger;

    KnownExercises(ExerciseLibrary shipped, LibrarySearch library, Ledger ledger) {
        this.shipped = shipped;
        this.library = library;
        this.ledger = ledger;
    }

    /** All but those that came from this collection itself. */
    Twins besides(ExerciseFormat source) {
        List<Twins.Known> known = new ArrayList<>();
        shipped.all()
                .forEach(exercise -> known.add(new Twins.Known(
                        exercise.id(), exercise.name(), exercise.annotation().muscles())));
        Set<ExerciseId> itsOwn = ledger.from(source);
        int offset = 0;
        List<LibrarySearch.Found> page;
        do {
            page = library.search(LibrarySearch.Query.of(""), offset, PAGE);
            page.stream()
                    .filter(found -> found.own() && !itsOwn.contains(found.id()))
                    .forEach(found -> known.add(new Twins.Known(found.id(), found.name(), Set.of())));
            offset += PAGE;
        } while (page.size() == PAGE);
        return new Twins(known);
    }
}
