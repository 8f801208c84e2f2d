package app.comeback.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class CatalogueTest {

    private static final ExerciseId BRIDGE = new ExerciseId("HX05");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'name: Two-leg bridge'     | 'nam: Two-leg bridge'      | nam
                    'name: Two-leg bridge'     | ''                         | Missing: name
                    'name: Two-leg bridge'     | 'name: '' '''              | Empty: name
                    'reps: 10'                 | 'reps: ten'                | ten
                    'reps: 10'                 | 'reps: 10-5'               | 10-5
                    'reps: 10'                 | 'hold: 10'                 | repetitions, seconds, minutes or metres
                    'reps: 10'                 | 'reps: 10, hold: 5'        | hold
                    'reps: 10, '               | ''                         | repetitions, seconds, minutes or metres
                    'tempo: 2-0-2'             | 'tempo: slow'              | slow
                    'timesPerDay: 1'           | 'timesPerDay: 30'          | 30
                    'timesPerDay: 1,'          | 'timesPerDay: 1, everyNthDay: 2,' | exactly one
                    'timesPerDay: 1,'          | ''                         | exactly one
                    'harder: [HX13, HX14]'     | 'harder: [HX99]'           | HX99
                    'harder: [HX13, HX14]'     | 'harder: [HX05]'           | HX05
                    'harder: [HX13, HX14]'     | ''                         | Missing: harder
                    'id: HX05'                 | 'id: HX06'                 | HX06
                    'id: HX05'                 | 'id: bridge'               | two capital letters
                    'phases: [1]'              | 'phases: [6]'              | Phases are 1 to 5
                    'impact: NONE'             | 'impact: SOME'             | SOME
                    'cites: [aspetar-programme], verified: true' | 'cites: [nowhere], verified: true' | nowhere
                    'cites: [aspetar-programme], verified: true' | 'cites: [], verified: true' | nothing is verified
                    'cites: [aspetar-programme], verified: true' | 'cites: [aspetar-programme]' | Missing: verified
                    'lowerBack: LOW'           | 'lowerBack: '              | lowerBack
                    'torso: 205'               | 'torso: 999'               | torso
                    """)
    void a_file_with_a_fault_is_left_out_and_named_with_the_reason(String right, String wrong, String reason)
            throws IOException {
        Map<String, String> files = files();
        String text = Objects.requireNonNull(files.get("HX05.yaml"));
        assertThat(text).contains(right);
        files.put("HX05.yaml", text.replace(right, wrong));

        Catalogue catalogue = Catalogue.read(files, sources());

        assertThat(catalogue.faults())
                .singleElement()
                .asString()
                .startsWith("HX05.yaml: ")
                .contains(reason);
        assertThat(catalogue.exercises()).doesNotContainKey(BRIDGE).hasSize(26);
        assertThat(catalogue.pictures()).doesNotContainKey(BRIDGE).hasSize(26);
    }

    @Test
    void a_fault_does_not_take_the_neighbours_along() throws IOException {
        Map<String, String> files = files();
        files.put("HX05.yaml", "");

        Catalogue catalogue = Catalogue.read(files, sources());

        assertThat(exercise(catalogue, "HX13").easier()).isEmpty();
        assertThat(exercise(catalogue, "HX20").easier())
                .extracting(ExerciseId::value)
                .containsExactly("HX13", "HX14", "HX15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"equipment: []", "contraIndications: []", "impact: NONE", "unlock: NOBODY", "sides: TOGETHER"})
    void a_part_of_the_annotation_may_be_left_out_and_then_counts_as_not_stated(String line) throws IOException {
        Map<String, String> files = files();
        String text = Objects.requireNonNull(files.get("HX05.yaml"));
        assertThat(text).contains(line);
        files.put("HX05.yaml", text.replace("  " + line + "\n", ""));

        Catalogue catalogue = Catalogue.read(files, sources());

        assertThat(catalogue.faults()).isEmpty();
        assertThat(exercise(catalogue, "HX05").annotation().isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hx01", "HX1", "HX0000001", "HXX1", "HX01\n"})
    void an_id_of_another_shape_cannot_be_built(String text) {
        assertThatThrownBy(() -> new ExerciseId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"60, 90", "80, 120", "100, 150"})
    void the_power_that_follows_body_weight_is_one_and_a_half_watts_a_kilogram(double kg, int watts) {
        assertThat(Amount.Power.wattsFor(kg)).isEqualTo(watts);
        assertThat(Amount.Power.absoluteWatts()).isEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 19.9, 301, Double.NaN})
    void nobody_weighs_that(double kg) {
        assertThatThrownBy(() -> Amount.Power.wattsFor(kg)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 8", "2, 1 4 8 11", "3, 1 3 5 8 10 12", "7, 1 2 3 4 5 6 7 8 9 10 11 12 13 14"})
    void sessions_of_a_week_are_spread_evenly(int perWeek, String days) {
        Frequency frequency = new Frequency(null, null, Range.of(perWeek), null, new Source(List.of(), false));
        StringBuilder found = new StringBuilder();
        for (int day = 1; day <= 14; day++) {
            if (frequency.sessionsOn(day) == 1) {
                found.append(found.isEmpty() ? "" : " ").append(day);
            }
        }

        assertThat(found).hasToString(days);
    }

    private static Exercise exercise(Catalogue catalogue, String id) {
        return Objects.requireNonNull(catalogue.exercises().get(new ExerciseId(id)));
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new HashMap<>();
        for (ExerciseId id : ExerciseFiles.shipped().exercises().keySet()) {
            files.put(id + ".yaml", read("content/exercises/" + id + ".yaml"));
        }
        return files;
    }

    private static Map<String, Source.Citation> sources() throws IOException {
        return ExerciseYaml.citations(read("content/exercise-sources.yaml"));
    }

    private static String read(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
