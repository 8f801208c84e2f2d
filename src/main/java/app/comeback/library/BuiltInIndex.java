package app.comeback.library;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the portal's own exercises findable at each start, also by the names that others give them. */
@Component
class BuiltInIndex implements SmartInitializingSingleton {

    private static final String NAMES = "content/exercise-names.properties";

    private final ExerciseLibrary library;
    private final ReleasedExercises own;
    private final SearchRows index;
    private final TransactionTemplate transaction;

    BuiltInIndex(ExerciseLibrary library, ReleasedExercises own, SearchRows index, TransactionTemplate transaction) {
        this.library = library;
        this.own = own;
        this.index = index;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Exercise> shipped = library.all().stream()
                .filter(exercise -> own.find(exercise.id()).isEmpty())
                .toList();
        Map<String, List<String>> names = otherNames();
        List<ExerciseId> ids = shipped.stream().map(Exercise::id).toList();
        transaction.executeWithoutResult(status -> {
            index.keepBuiltIn(ids);
            index.put(shipped.stream()
                    .map(exercise ->
                            entry(exercise, names.getOrDefault(exercise.id().value(), List.of())))
                    .toList());
        });
    }

    private static SearchRows.Entry entry(Exercise exercise, List<String> others) {
        Stream<String> levels = exercise.variants().stream().map(Exercise.Variant::name);
        return new SearchRows.Entry(
                exercise.id(),
                false,
                ExerciseState.USABLE,
                Stream.of(Stream.of(exercise.name()), others.stream(), levels)
                        .flatMap(some -> some)
                        .toList(),
                exercise.purpose(),
                exercise.annotation(),
                exercise.annotation().missing().size());
    }

    private static Map<String, List<String>> otherNames() {
        try {
            Properties lines = PropertiesLoaderUtils.loadProperties(new ClassPathResource(NAMES));
            return lines.stringPropertyNames().stream()
                    .collect(Collectors.toMap(
                            id -> id, id -> List.of(lines.getProperty(id).split("\\s*;\\s*"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
