package app.comeback.library;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.exercises.ExerciseSearch;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("isAuthenticated()")
class LibrarySearchService implements LibrarySearch {

    private final ExerciseLibrary library;

    LibrarySearchService(ExerciseLibrary library) {
        this.library = library;
    }

    @Override
    public List<Found> search(Query query, int offset, int limit) {
        return matches(query)
                .skip(offset)
                .limit(limit)
                .map(exercise -> new Found(
                        exercise.id(), exercise.name(), exercise.annotation().isComplete(), false))
                .toList();
    }

    @Override
    public long count(Query query) {
        return matches(query).count();
    }

    private Stream<Exercise> matches(Query query) {
        return library
                .search(new ExerciseSearch(query.text(), query.muscle(), query.equipment(), query.phase()))
                .stream()
                .filter(exercise -> query.without() == null
                        || !exercise.annotation().contraIndications().contains(query.without()));
    }
}
