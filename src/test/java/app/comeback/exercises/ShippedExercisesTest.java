package app.comeback.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedExercisesTest {

    private static final Catalogue SHIPPED = ExerciseFiles.shipped();

    static Stream<Exercise> exercises() {
        return SHIPPED.exercises().values().stream();
    }

    @Test
    void every_file_is_read_without_a_fault() {
        assertThat(SHIPPED.faults()).isEmpty();
        assertThat(SHIPPED.exercises().keySet())
                .extracting(ExerciseId::value)
                .containsExactly(
                        "HX01", "HX02", "HX03", "HX04", "HX05", "HX06", "HX07", "HX10", "HX11", "HX12", "HX13", "HX14",
                        "HX15", "HX16", "HX17", "HX18", "HX20", "HX21", "HX22", "HX23", "HX24", "HX25", "HX26", "HX30",
                        "HX31", "HX32", "HX33");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_exercise_is_annotated(Exercise exercise) {
        assertThat(exercise.annotation().missing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void easier_and_harder_name_each_other(Exercise exercise) {
        for (ExerciseId harder : exercise.harder()) {
            assertThat(get(harder.value()).easier()).contains(exercise.id());
        }
        for (ExerciseId easier : exercise.easier()) {
            assertThat(get(easier.value()).harder()).contains(exercise.id());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HX01 | 2–3 x 10           | 3 x 15
                    HX02 | 1 x 5 5–10s 30%    | 1 x 5 30–45s
                    HX03 | 2 x 10             | 3 x 15
                    HX04 | 1 x 5–10min        | 1 x 5min
                    HX05 | 2 x 10             | 4 x 15
                    HX06 | 2 x 8              | 3 x 12
                    HX07 | 1 x 10min          | 1 x 30min
                    HX10 | 3 x 12             | 3 x 12
                    HX11 | 3 x 6              | 3 x 6
                    HX12 | 3 x 4              | 3 x 4
                    HX13 | 2 x 8              | 4 x 15
                    HX14 | 3 x 20s            | 5 x 45s
                    HX15 | 2 x 12             | 4 x 15
                    HX16 | 2 x 20s            | 3 x 30s
                    HX17 | 1 x 10             | 3 x 10
                    HX18 | 1 x 10min 30m 25%  | 1 x 20min 30m 70%
                    HX20 | 2 x 6              | 3 x 8–10
                    HX21 | 2 x 8              | 3–4 x 6–8
                    HX22 | 2 x 5              | 3 x 8–12
                    HX23 | 3 x 6              | 4 x 8
                    HX24 | 3 x 10             | 3 x 6–8
                    HX25 | 3 x 20s            | 3 x 60s
                    HX26 | 2 x 20s            | 3 x 60s
                    HX30 | 4 x 9m             | 4 x 9m
                    HX31 | 2 x 5              | 4 x 6
                    HX32 | 1 x 2 50%          | 1 x 6 100%
                    HX33 | 3 x 20m 90%        | 6–10 x 30m 100%
                    """)
    void doses_begin_and_end_as_laid_down(String id, String start, String target) {
        assertThat(brief(get(id).dose().start())).isEqualTo(start);
        assertThat(brief(get(id).dose().target())).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"HX10, 12, 432", "HX11, 3, 54", "HX12, 2, 24"})
    void six_days_of_lengthening_exercises_are_as_published(String id, int sessions, int reps) {
        Dose dose = get(id).dose();

        assertThat(dose.frequency().sessionsWithin(6)).isEqualTo(sessions);
        assertThat(dose.start().totalReps().times(sessions)).isEqualTo(Range.of(reps));
    }

    @Test
    void six_days_of_lengthening_exercises_are_510_repetitions() {
        int reps = Stream.of("HX10", "HX11", "HX12")
                .map(id -> get(id).dose())
                .mapToInt(dose -> dose.frequency().sessionsWithin(6)
                        * dose.start().totalReps().from())
                .sum();

        assertThat(reps).isEqualTo(510);
    }

    @Test
    void the_nordic_has_27_sessions_and_700_to_736_repetitions_in_ten_weeks() {
        Programme programme = programme();

        assertThat(programme.totalSessions()).isEqualTo(27);
        assertThat(programme.totalReps()).isEqualTo(new Range(700, 736));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 10, true",
        "2, 2, 2, 12, true",
        "3, 3, 3, 18–24, true",
        "4, 4, 3, 24–30, false",
        "5, 10, 3, 30, false"
    })
    void each_week_of_the_nordic_is_as_laid_down(int from, int to, int sessions, String reps, boolean verified) {
        assertThat(programme().weeks())
                .filteredOn(weeks -> weeks.weeks().equals(new Range(from, to)))
                .singleElement()
                .satisfies(weeks -> {
                    assertThat(weeks.sessionsPerWeek()).isEqualTo(sessions);
                    assertThat(weeks.repsPerSession()).hasToString(reps);
                    assertThat(weeks.source().verified()).isEqualTo(verified);
                });
    }

    @Test
    void the_nordic_is_kept_up_once_a_week() {
        assertThat(programme().maintenance().sessionsPerWeek()).isEqualTo(1);
        assertThat(programme().maintenance().repsOfSets()).isEqualTo(List.of(Range.of(12), Range.of(10), Range.of(8)));
    }

    @Test
    void only_the_nerve_glide_has_to_be_opened_by_a_clinician() {
        assertThat(exercises())
                .filteredOn(exercise -> exercise.annotation().unlock() != UnlockRole.NOBODY)
                .singleElement()
                .satisfies(exercise -> {
                    assertThat(exercise.id().value()).isEqualTo("HX17");
                    assertThat(exercise.annotation().unlock()).isEqualTo(UnlockRole.CLINICIAN);
                });
    }

    private static Programme programme() {
        Programme programme = get("HX22").dose().programme();
        assertThat(programme).isNotNull();
        return Objects.requireNonNull(programme);
    }

    private static Exercise get(String id) {
        return Objects.requireNonNull(SHIPPED.exercises().get(new ExerciseId(id)));
    }

    private static String brief(Amount amount) {
        StringBuilder text = new StringBuilder(amount.sets() + " x");
        append(text, amount.reps(), "");
        append(text, amount.holdSeconds(), "s");
        append(text, amount.minutes(), "min");
        append(text, amount.metres(), "m");
        append(text, amount.effortPercent(), "%");
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Range range, String unit) {
        if (range != null) {
            text.append(' ').append(range).append(unit);
        }
    }
}
