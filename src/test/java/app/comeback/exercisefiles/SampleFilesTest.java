package app.comeback.exercisefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "COMEBACK_SAMPLES", matches = ".+")
class SampleFilesTest {

    private static final Path DATA = Path.of(System.getenv().getOrDefault("COMEBACK_SAMPLES", "."), "data");

    @Test
    void free_exercise_db_is_read_whole() {
        Collected read = read(ExerciseFormat.FREE_EXERCISE_DB, DATA.resolve("free-exercise-db.json"));

        assertThat(read.exercises).hasSize(873);
        assertThat(read.keys()).hasSize(5).containsOnly("no-steps");
    }

    @Test
    void everkinetic_is_read_whole_and_its_slips_are_reported() {
        Collected read = read(ExerciseFormat.EVERKINETIC, DATA.resolve("everkinetic-exercises.json"));

        assertThat(read.exercises).hasSize(289);
        assertThat(read.problems)
                .extracting(FileProblem::weight)
                .doesNotContain(FileProblem.Weight.LEFT_OUT, FileProblem.Weight.STOPPED);
        assertThat(read.problems)
                .filteredOn(problem -> problem.key().endsWith("muscle"))
                .flatExtracting(FileProblem::arguments)
                .contains("bicpes", "forerm", "should");
    }

    @Test
    void wger_is_joined_whole_and_in_english() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("wger"))) {
            Collected read = read(ExerciseFormat.WGER, files.toArray(Path[]::new));

            assertThat(read.exercises).hasSize(872);
            assertThat(read.exercises)
                    .extracting(exercise -> exercise.credit().licence().name())
                    .containsOnly("CC-BY-SA 3", "CC-BY-SA 4", "CC0");
            assertThat(read.exercises).flatExtracting(SourceExercise::steps).noneMatch(PlainText::hasMarkup);
        }
    }

    private static Collected read(ExerciseFormat format, Path... files) {
        SourceFile[] sources = Stream.of(files)
                .map(file -> new SourceFile(file.getFileName().toString(), file))
                .toArray(SourceFile[]::new);
        for (SourceFile source : sources) {
            assertThat(ExerciseFiles.detect(source)).contains(format);
        }
        return Collected.from(format, sources);
    }
}
