package app.comeback.exercisefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.comeback.exercisefiles.FileProblem.Weight;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlatFilesTest {

    private static final String BRIDGE = """
            {"id": "Bridge", "name": "Bridge", "equipment": "body only", "primaryMuscles": ["glutes"],
             "secondaryMuscles": ["hamstrings"], "instructions": ["Lie down.", "Lift the hips."],
             "category": "strength", "images": ["Bridge/0.jpg"]}""";

    @TempDir
    Path folder;

    @Test
    void an_exercise_is_read_with_its_words_and_its_licence() {
        Collected read = free("[" + BRIDGE + "]");

        assertThat(read.whole).isTrue();
        assertThat(read.problems).isEmpty();
        assertThat(read.exercises).singleElement().satisfies(bridge -> {
            assertThat(bridge.id()).isEqualTo("Bridge");
            assertThat(bridge.steps()).containsExactly("Lie down.", "Lift the hips.");
            assertThat(bridge.muscles()).containsExactly("glutes");
            assertThat(bridge.secondaryMuscles()).containsExactly("hamstrings");
            assertThat(bridge.equipment()).isEmpty();
            assertThat(bridge.credit().licence().name()).isEqualTo("Unlicense");
            assertThat(bridge.toString()).doesNotContain(".jpg");
        });
    }

    @Test
    void everkinetic_has_titles_tips_and_a_share_alike_licence() {
        Collected read = everkinetic("""
                [{"id": "0001", "name": "neck-hold", "title": "Neck Hold", "primer": "Builds the neck.",
                  "type": "isometric", "primary": ["trapezius"], "secondary": [], "equipment": ["body"],
                  "steps": ["Stand."], "tips": ["Do not push."], "svg": ["svg/1.svg"]}]""");

        assertThat(read.exercises).singleElement().satisfies(hold -> {
            assertThat(hold.name()).isEqualTo("Neck Hold");
            assertThat(hold.summary()).isEqualTo("Builds the neck.");
            assertThat(hold.cues()).containsExactly("Do not push.");
            assertThat(hold.credit().licence().isShareAlike()).isTrue();
            assertThat(hold.credit().licence().asksForAttribution()).isTrue();
        });
    }

    @Test
    void a_broken_record_is_named_with_its_place_and_the_others_are_read() {
        Collected read = free("[" + BRIDGE + ",\n{\"id\": \"x\", \"name\": 7},\n" + named("b", "Squat") + "]");

        assertThat(read.names()).containsExactly("Bridge", "Squat");
        assertThat(read.problems)
                .containsExactly(new FileProblem(
                        Weight.LEFT_OUT, "free.json", 2, 4, "name", "exercisefiles.problem.no-text", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | no-record",
                "null | no-record",
                "{} | no-key",
                "{\"id\": \"a\"} | no-name",
                "{\"id\": \"a\", \"name\": \"<b></b>\"} | no-name",
                "{\"id\": \"../../a\", \"name\": \"A\"} | no-key",
                "{\"id\": \"a\", \"name\": \"A\", \"instructions\": {\"a\": 1}} | no-text-list",
                "{\"id\": \"a\", \"name\": \"A\", \"instructions\": [1]} | no-text-list",
            })
    void every_kind_of_broken_record_has_its_sentence(String record, String key) {
        Collected read = free("[" + BRIDGE + "," + record + "]");

        assertThat(read.names()).containsExactly("Bridge");
        assertThat(read.keys()).containsExactly(key);
    }

    @Test
    void a_name_or_text_without_end_is_left_out() {
        String name = named("a", "n".repeat(121));
        String text = "{\"id\": \"b\", \"name\": \"B\", \"instructions\": [\"" + "x".repeat(20_001) + "\"]}";
        String lines = "{\"id\": \"c\", \"name\": \"C\", \"instructions\": [" + "\"x\",".repeat(100) + "\"x\"]}";
        String parts = "{\"id\": \"d\", \"name\": \"D\", \"instructions\": [" + "1,".repeat(6_000) + "1]}";

        Collected read = free("[" + String.join(",", name, text, lines, parts, BRIDGE) + "]");

        assertThat(read.names()).containsExactly("Bridge");
        assertThat(read.keys()).containsExactly("name-long", "text-long", "lines-many", "no-record");
    }

    @Test
    void a_long_step_is_cut_after_a_sentence() {
        String sentence = "Breathe out slowly and lift the hips. ";
        Collected read =
                free("[{\"id\": \"b\", \"name\": \"B\", \"instructions\": [\"" + sentence.repeat(40) + "\"]}]");

        assertThat(read.exercises.getFirst().steps())
                .hasSize(2)
                .allMatch(step -> step.length() <= 1_000 && step.startsWith("Breathe") && step.endsWith("hips."));
    }

    @Test
    void html_in_a_name_becomes_text() {
        Collected read = free("[" + named("a", "<img src=x onerror=alert(1)><b>Squat</b><script>alert(1)</script>")
                + "," + named("b", "Plank &lt; 10 s") + "," + named("c", "Hold < 10 s") + "]");

        assertThat(read.names()).containsExactly("Squat", "Plank < 10 s", "Hold < 10 s");
        assertThat(read.keys()).filteredOn("markup"::equals).hasSize(2);
    }

    @Test
    void an_unknown_muscle_or_equipment_is_kept_as_a_word_and_reported() {
        Collected read = free("""
                [{"id": "a", "name": "A", "primaryMuscles": ["bicpes"], "equipment": "trapeze",
                  "instructions": ["Go."]}]""");

        assertThat(read.exercises.getFirst().muscles()).containsExactly("bicpes");
        assertThat(read.exercises.getFirst().equipment()).containsExactly("trapeze");
        assertThat(read.problems)
                .extracting(FileProblem::weight, FileProblem::field, FileProblem::arguments)
                .containsExactly(
                        tuple(Weight.NOTE, "primaryMuscles", List.of("bicpes")),
                        tuple(Weight.NOTE, "equipment", List.of("trapeze")));
    }

    @Test
    void the_second_record_with_the_same_id_is_left_out() {
        Collected read = free("[" + BRIDGE + "," + BRIDGE + "]");

        assertThat(read.exercises).hasSize(1);
        assertThat(read.keys()).containsExactly("twice");
    }

    @Test
    void broken_json_in_the_middle_keeps_what_came_before_and_tells_the_place() {
        Collected read = free("[" + BRIDGE + ",\n" + named("b", "Squat") + ",\n{\"id\": oops}]");

        assertThat(read.whole).isFalse();
        assertThat(read.names()).containsExactly("Bridge", "Squat");
        FileProblem last = read.problems.getLast();
        assertThat(last.weight()).isEqualTo(Weight.STOPPED);
        assertThat(last.key()).isEqualTo("exercisefiles.problem.broken-json");
        assertThat(last.record()).isEqualTo(3);
        assertThat(last.line()).isEqualTo(5);
    }

    @Test
    void a_file_that_was_cut_off_is_not_taken_for_a_whole_one() {
        Collected read = free("[" + BRIDGE + ",");

        assertThat(read.whole).isFalse();
        assertThat(read.names()).containsExactly("Bridge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{}", "\"text\"", "hello", "<html></html>"})
    void what_is_no_list_is_refused(String text) {
        Collected read = free(text);

        assertThat(read.whole).isFalse();
        assertThat(read.problems)
                .singleElement()
                .extracting(FileProblem::weight)
                .isEqualTo(Weight.STOPPED);
    }

    @Test
    void more_than_twenty_thousand_exercises_are_refused() {
        StringBuilder many = new StringBuilder("[");
        for (int number = 0; number <= ExerciseFiles.MOST_RECORDS; number++) {
            many.append(number == 0 ? "" : ",").append(named("id" + number, "Squat " + number));
        }
        Collected read = free(many.append("]").toString());

        assertThat(read.whole).isFalse();
        assertThat(read.exercises).hasSize(ExerciseFiles.MOST_RECORDS);
        assertThat(read.problems.getLast().key()).isEqualTo("exercisefiles.problem.too-many");
    }

    @Test
    void the_collection_is_known_by_its_content() {
        assertThat(ExerciseFiles.detect(file("[7, " + BRIDGE + "]"))).contains(ExerciseFormat.FREE_EXERCISE_DB);
        assertThat(ExerciseFiles.detect(file("[{\"title\": \"A\", \"primary\": []}]")))
                .contains(ExerciseFormat.EVERKINETIC);
        assertThat(ExerciseFiles.detect(file("[{\"model\": \"x\", \"pk\": 1, \"fields\": {}}]")))
                .contains(ExerciseFormat.WGER);
        assertThat(ExerciseFiles.detect(file("[{\"a\": 1}]"))).isEmpty();
        assertThat(ExerciseFiles.detect(file("no json"))).isEmpty();
    }

    @Test
    void the_same_words_have_the_same_digest_and_one_changed_word_another() {
        String first = free("[" + BRIDGE + "]").exercises.getFirst().contentHash();

        assertThat(free("[ " + BRIDGE + " ]").exercises.getFirst().contentHash())
                .isEqualTo(first);
        assertThat(free("[" + BRIDGE.replace("hips", "hip") + "]")
                        .exercises
                        .getFirst()
                        .contentHash())
                .isNotEqualTo(first);
    }

    private static String named(String id, String name) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"instructions\": [\"Go.\"]}";
    }

    private SourceFile file(String text) {
        return Collected.file(folder, "free.json", text);
    }

    private Collected free(String text) {
        return Collected.from(ExerciseFormat.FREE_EXERCISE_DB, file(text));
    }

    private Collected everkinetic(String text) {
        return Collected.from(ExerciseFormat.EVERKINETIC, file(text));
    }
}
