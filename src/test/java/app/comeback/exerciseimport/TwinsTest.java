package app.comeback.exerciseimport;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.exercisefiles.ExerciseFormat;
import app.comeback.exercisefiles.Licence;
import app.comeback.exercisefiles.SourceExercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.Muscle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTest {

    @ParameterizedTest
    @CsvSource({
        "Glute Bridge, glute bridges",
        "Sit-Up, Situp",
        "Nordic Hamstring Curl, 'Hamstring curl, Nordic'",
        "Röman Chair, Roman chair",
        "Plank with the Ball, Ball Plank",
    })
    void the_same_words_are_the_same_name_however_they_are_spelt(String one, String other) {
        assertThat(find(one, List.of(), known(other)))
                .hasValueSatisfying(twin -> assertThat(twin.likeness()).isEqualTo(Likeness.SAME_NAME));
    }

    @ParameterizedTest
    @CsvSource({"Nordic Hamstring Curl, Nordic Hamstring Curls Partner", "Romanian Deadlift, Romanian Dead Lift"})
    void nearly_the_same_words_are_similar(String one, String other) {
        assertThat(find(one, List.of(), known(other)))
                .hasValueSatisfying(twin -> assertThat(twin.likeness()).isEqualTo(Likeness.SIMILAR));
    }

    @ParameterizedTest
    @CsvSource({
        "Barbell Squat, Dumbbell Squat",
        "Seated Calf Raise, Standing Calf Raise",
        "Bridge, Single-Leg Bridge",
        "Leg Curl, Bench Press",
        "Plank, Side Plank",
    })
    void another_position_or_tool_makes_another_exercise(String one, String other) {
        assertThat(find(one, List.of(), known(other))).isEmpty();
    }

    @Test
    void similar_names_with_other_muscles_are_two_exercises() {
        assertThat(find("Romanian Dead Lift", List.of("calves"), known("Romanian Deadlift", Muscle.HAMSTRINGS)))
                .isEmpty();
        assertThat(find("Romanian Dead Lift", List.of("hamstrings"), known("Romanian Deadlift", Muscle.HAMSTRINGS)))
                .isPresent();
    }

    @Test
    void unknown_muscles_do_not_contradict() {
        assertThat(find("Romanian Dead Lift", List.of("chest"), known("Romanian Deadlift", Muscle.HAMSTRINGS)))
                .isPresent();
    }

    @Test
    void the_most_alike_is_proposed() {
        Twins twins = new Twins(List.of(
                new Twins.Known(new ExerciseId("HX01"), "Romanian Deadlifts Slow", Set.of()),
                new Twins.Known(new ExerciseId("HX02"), "Romanian Deadlift", Set.of())));

        assertThat(twins.find(exercise("Romanian deadlifts", List.of())))
                .hasValueSatisfying(
                        twin -> assertThat(twin.known().id().value()).isEqualTo("HX02"));
    }

    @Test
    void a_name_of_signs_alone_is_like_nothing() {
        assertThat(find("!!!", List.of(), known("???"))).isEmpty();
    }

    private static Optional<Twins.Twin> find(String name, List<String> muscles, Twins.Known known) {
        return new Twins(List.of(known)).find(exercise(name, muscles));
    }

    private static Twins.Known known(String name, Muscle... muscles) {
        return new Twins.Known(new ExerciseId("HX01"), name, Set.of(muscles));
    }

    private static SourceExercise exercise(String name, List<String> muscles) {
        return new SourceExercise(
                ExerciseFormat.FREE_EXERCISE_DB,
                "id",
                name,
                List.of(),
                "",
                List.of(),
                List.of(),
                muscles,
                List.of(),
                List.of(),
                "",
                new SourceExercise.Credit(new Licence("Unlicense", ""), "", "", ""));
    }
}
