package app.comeback.planbuilder;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.library.LibrarySearch;
import app.comeback.plans.Hindrance;
import app.comeback.plans.PlanDesk;
import app.comeback.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Exercises to choose from for a client; what may not be planned is there too, with its reason. */
@Component
public class Choices {

    private static final int MOST = 30;

    private final LibrarySearch search;
    private final ExerciseLibrary library;
    private final PlanDesk desk;

    Choices(LibrarySearch search, ExerciseLibrary library, PlanDesk desk) {
        this.search = search;
        this.library = library;
        this.desk = desk;
    }

    /**
     * The best matches, at most {@value #MOST}.
     *
     * @throws app.comeback.shared.Refused when the client is not in the practitioner's care
     */
    public List<Choice> find(AccountId client, LibrarySearch.Query query) {
        List<LibrarySearch.Found> found = search.search(query, 0, MOST);
        Map<ExerciseId, Hindrance> hindrances = desk.hindrances(
                client, found.stream().map(LibrarySearch.Found::id).toList());
        return found.stream()
                .map(one -> new Choice(one.id(), one.name(), one.own(), hindrances.get(one.id())))
                .toList();
    }

    /** Neighbours of an exercise, easier or harder ones. */
    public List<Choice> of(AccountId client, Collection<ExerciseId> neighbours) {
        Map<ExerciseId, Hindrance> hindrances = desk.hindrances(client, neighbours);
        return neighbours.stream()
                .flatMap(id -> library.find(id).stream())
                .map(exercise -> new Choice(exercise.id(), exercise.name(), false, hindrances.get(exercise.id())))
                .toList();
    }

    /** An exercise of the library. */
    public @Nullable Exercise exercise(ExerciseId id) {
        return library.find(id).orElse(null);
    }

    /**
     * An exercise to choose.
     *
     * @param id which
     * @param name its name
     * @param own whether the practice added it
     * @param hindrance why it may not be planned; null when it may
     */
    public record Choice(
            ExerciseId id,
            String name,
            boolean own,
            @Nullable Hindrance hindrance) {}
}
