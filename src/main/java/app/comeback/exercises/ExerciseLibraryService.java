package app.comeback.exercises;

import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("permitAll()")
class ExerciseLibraryService implements ExerciseLibrary {

    private final Catalogue catalogue;
    private final Texts texts;

    ExerciseLibraryService(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public List<Exercise> all() {
        return List.copyOf(catalogue.exercises().values());
    }

    @Override
    public Optional<Exercise> find(ExerciseId id) {
        return Optional.ofNullable(catalogue.exercises().get(id));
    }

    @Override
    public List<Exercise> search(ExerciseSearch search) {
        return catalogue.exercises().values().stream()
                .filter(exercise -> fits(exercise.annotation(), search))
                .filter(exercise -> hasWords(exercise, search.text()))
                .toList();
    }

    private static boolean fits(Annotation annotation, ExerciseSearch search) {
        return (search.muscle() == null || annotation.muscles().contains(search.muscle()))
                && (search.equipment() == null || annotation.equipment().contains(search.equipment()))
                && (search.phase() == null || annotation.phases().contains(search.phase()));
    }

    private boolean hasWords(Exercise exercise, String words) {
        String text = searchable(exercise);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private String searchable(Exercise exercise) {
        Stream<String> own = Stream.of(exercise.id().value(), exercise.name(), exercise.purpose());
        Stream<String> levels = exercise.variants().stream().map(Exercise.Variant::name);
        Stream<String> muscles =
                exercise.annotation().muscles().stream().map(muscle -> word("exercises.muscle." + muscle));
        Stream<String> equipment =
                exercise.annotation().equipment().stream().map(piece -> word("exercises.equipment." + piece));
        return Stream.of(own, levels, muscles, equipment)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private String word(String key) {
        return texts.get(Locale.ENGLISH, key);
    }

    @Override
    public String pictureAddress(ExerciseId id) {
        return Optional.ofNullable(catalogue.pictures().get(id))
                .map(picture -> picture.address(id))
                .orElseThrow(() -> new Refused("exercises.refused.unknown"));
    }
}
