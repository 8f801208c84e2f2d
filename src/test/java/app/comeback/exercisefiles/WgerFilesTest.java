package app.comeback.exercisefiles;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.exercisefiles.SourceExercise.OtherName;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WgerFilesTest {

    @TempDir
    Path folder;

    /** One small edition by file; tests change one of them. */
    private final Map<String, String> edition = new LinkedHashMap<>();

    @BeforeEach
    void write() {
        edition.put("translations.json", """
                [{"model": "exercises.translation", "pk": 5, "fields": {"license": 1, "license_author": "Uta",
                  "description": "<p>Steh auf.</p>", "name": "Brücke", "language": 1, "exercise": 9}},
                 {"model": "exercises.translation", "pk": 6, "fields": {"license": 2, "license_author": "Ann",
                  "license_author_url": "https://example.org/ann",
                  "description": "<p>Lie <b>down</b>.</p><ul><li>Lift<br>the hips.</li><li>Hold.</li></ul><script>x</script>",
                  "name": "Bridge", "language": 2, "exercise": 9}},
                 {"model": "exercises.alias", "pk": 1, "fields": {"translation": 6, "alias": "Hip raise"}},
                 {"model": "exercises.exercisecomment", "pk": 1, "fields": {"translation": 6, "comment": "Breathe."}}]""");
        edition.put("bases.json", """
                [{"model": "exercises.exercise", "pk": 9, "fields": {"license": 1, "license_author": "Bob",
                  "uuid": "u-9", "category": 3, "muscles": [8], "muscles_secondary": [], "equipment": [7, 1]}}]""");
        edition.put("muscles.json", """
                [{"model": "exercises.muscle", "pk": 8, "fields": {"name": "Gluteus maximus", "name_en": "Glutes"}}]""");
        edition.put("equipment.json", """
                [{"model": "exercises.equipment", "pk": 1, "fields": {"name": "Barbell"}},
                 {"model": "exercises.equipment", "pk": 7, "fields": {"name": "none (bodyweight exercise)"}}]""");
        edition.put("categories.json", """
                [{"model": "exercises.exercisecategory", "pk": 3, "fields": {"name": "Legs"}}]""");
        edition.put("licenses.json", """
                [{"model": "core.license", "pk": 1, "fields": {"short_name": "CC-BY-SA 3", "url": "https://e.org/3"}},
                 {"model": "core.license", "pk": 2, "fields": {"short_name": "CC-BY-SA 4", "url": "https://e.org/4"}}]""");
    }

    @Test
    void rows_are_joined_and_the_english_words_come_first() {
        Collected read = read();

        assertThat(read.problems).isEmpty();
        assertThat(read.whole).isTrue();
        assertThat(read.exercises).singleElement().satisfies(bridge -> {
            assertThat(bridge.id()).isEqualTo("u-9");
            assertThat(bridge.name()).isEqualTo("Bridge");
            assertThat(bridge.otherNames())
                    .containsExactly(new OtherName("de", "Brücke"), new OtherName("en", "Hip raise"));
            assertThat(bridge.muscles()).containsExactly("Glutes");
            assertThat(bridge.equipment()).containsExactly("Barbell");
            assertThat(bridge.category()).isEqualTo("Legs");
            assertThat(bridge.cues()).containsExactly("Breathe.");
        });
    }

    @Test
    void the_description_becomes_plain_lines() {
        assertThat(read().exercises.getFirst().steps()).containsExactly("Lie down.", "Lift", "the hips.", "Hold.");
    }

    @Test
    void the_words_keep_the_licence_of_their_translation_and_all_who_made_them() {
        SourceExercise.Credit credit = read().exercises.getFirst().credit();

        assertThat(credit.licence()).isEqualTo(new Licence("CC-BY-SA 4", "https://e.org/4"));
        assertThat(credit.author()).isEqualTo("Ann, Bob");
        assertThat(credit.authorUrl()).isEqualTo("https://example.org/ann");
    }

    @Test
    void without_english_the_first_language_counts() {
        change("translations.json", "\"language\": 2", "\"language\": 4");

        assertThat(read().exercises).singleElement().satisfies(bridge -> {
            assertThat(bridge.name()).isEqualTo("Brücke");
            assertThat(bridge.otherNames()).contains(new OtherName("es", "Bridge"));
        });
    }

    @Test
    void a_text_without_known_licence_is_left_out() {
        change("translations.json", "\"license\": 2", "\"license\": 77");

        Collected read = read();

        assertThat(read.exercises).isEmpty();
        assertThat(read.keys()).containsExactly("no-licence");
    }

    @Test
    void an_exercise_without_a_name_and_a_name_without_an_exercise_are_told() {
        change("bases.json", "\"pk\": 9", "\"pk\": 10");

        Collected read = read();

        assertThat(read.exercises).isEmpty();
        assertThat(read.keys()).containsExactly("no-translation", "orphan", "orphan");
    }

    @Test
    void a_key_that_leads_nowhere_is_kept_as_a_word_and_reported() {
        change("bases.json", "\"muscles\": [8]", "\"muscles\": [8, 99]");

        Collected read = read();

        assertThat(read.exercises.getFirst().muscles()).containsExactly("Glutes", "wger 99");
        assertThat(read.keys()).containsExactly("dangling", "muscle");
    }

    @Test
    void an_address_that_is_none_is_left_away() {
        change("translations.json", "https://example.org/ann", "javascript:alert(1)");

        Collected read = read();

        assertThat(read.exercises.getFirst().credit().authorUrl()).isEmpty();
        assertThat(read.keys()).containsExactly("address");
    }

    @Test
    void a_missing_file_is_named() {
        edition.remove("licenses.json");

        Collected read = read();

        assertThat(read.whole).isFalse();
        assertThat(read.exercises).isEmpty();
        assertThat(read.problems).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("exercisefiles.problem.wger-incomplete");
            assertThat(problem.arguments()).containsExactly("licenses");
        });
    }

    @Test
    void pictures_and_films_are_passed_over() {
        edition.put("images.json", """
                [{"model": "exercises.exerciseimage", "pk": 1, "fields": {"image": "a.png", "exercise": 9}}]""");

        Collected read = read();

        assertThat(read.problems).isEmpty();
        assertThat(read.exercises).hasSize(1);
    }

    private void change(String file, String from, String to) {
        edition.computeIfPresent(file, (name, text) -> {
            assertThat(text).contains(from);
            return text.replace(from, to);
        });
    }

    private Collected read() {
        return Collected.from(
                ExerciseFormat.WGER,
                edition.entrySet().stream()
                        .map(file -> Collected.file(folder, file.getKey(), file.getValue()))
                        .toArray(SourceFile[]::new));
    }
}
