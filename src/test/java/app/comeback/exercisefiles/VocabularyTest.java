package app.comeback.exercisefiles;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.exercises.Equipment;
import app.comeback.exercises.Muscle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "hamstrings, HAMSTRINGS",
        "ischiocrural muscles, HAMSTRINGS",
        "Biceps femoris, HAMSTRINGS",
        "Glutes, GLUTEALS",
        "hip abductors, GLUTEALS",
        "Quads, QUADRICEPS",
        "Soleus, CALVES",
        "Abs, TRUNK",
        "erector spinae, TRUNK",
        "tibialis anterior, SHINS",
        "hip flexors, HIP_FLEXORS",
    })
    void each_collections_word_means_the_portals_group(String word, Muscle muscle) {
        assertThat(Vocabulary.isMuscle(word)).isTrue();
        assertThat(Vocabulary.muscle(word)).contains(muscle);
    }

    @ParameterizedTest
    @CsvSource({
        "barbell, WEIGHTS",
        "e-z curl bar, WEIGHTS",
        "SZ-Bar, WEIGHTS",
        "Resistance band, BAND",
        "exercise band, BAND",
        "Incline bench, BENCH",
        "bench: decline, BENCH",
        "towel, TOWEL",
    })
    void each_collections_word_means_the_portals_equipment(String word, Equipment equipment) {
        assertThat(Vocabulary.equipment(word)).contains(equipment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chest", "Biceps", "latissimus dorsi", "adductors"})
    void a_muscle_without_counterpart_is_known_and_stays_a_word(String word) {
        assertThat(Vocabulary.isMuscle(word)).isTrue();
        assertThat(Vocabulary.muscle(word)).isEmpty();
    }

    @Test
    void the_arms_biceps_is_no_hamstring() {
        assertThat(Vocabulary.muscle("biceps brachii")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "body only", "none (bodyweight exercise)"})
    void the_body_alone_is_no_equipment(String word) {
        assertThat(Vocabulary.isNothing(word)).isTrue();
    }

    @Test
    void an_unknown_word_has_no_meaning() {
        assertThat(Vocabulary.isMuscle("bicpes")).isFalse();
        assertThat(Vocabulary.isEquipment("trapeze")).isFalse();
        assertThat(Vocabulary.equipment("trapeze")).isEmpty();
    }
}
