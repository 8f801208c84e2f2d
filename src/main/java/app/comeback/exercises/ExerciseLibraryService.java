package app.comeback.exercises;

import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Nothing in it is about anybody: the portal itself reads it at its start, and the drawings are public. */
@Service
@PreAuthorize("permitAll()")
class ExerciseLibraryService implements ExerciseLibrary {

    private final Catalogue catalogue;
    private final ObjectProvider<ExerciseSource> sources;
    private final Texts texts;

    ExerciseLibraryService(Catalogue catalogue, ObjectProvider<ExerciseSource> sources, Texts texts) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public List<Exercise> all() {
        return exercises().toList();
    }

    @Override
    public Optional<Exercise> find(ExerciseId id) {
        Exercise shipped = catalogue.exercises().get(id);
        return shipped == null
                ? sources.stream().flatMap(source -> source.find(id).stream()).findFirst()
                : Optional.of(shipped);
    }

    private Stream<Exercise> exercises() {
        return Stream.concat(
                catalogue.exercises().values().stream(), sources.stream().flatMap(source -> source.all().stream()));
    }

    @Override
    public List<Exercise> search(ExerciseSearch search) {
        return exercises()
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
        Drawing drawing = catalogue.pictures().get(id);
        if (drawing != null) {
            return drawing.address(id);
        }
        if (find(id).isEmpty()) {
            throw new Refused("exercises.refused.unknown");
        }
        return sources.stream()
                .flatMap(source -> source.pictureAddress(id).stream())
                .findFirst()
                .orElse(PictureController.NO_PICTURE);
    }
}
