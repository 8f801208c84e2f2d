package app.comeback.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernWordsTest {

    @ParameterizedTest
    @CsvSource({
        "I want to end my life, true",
        "sometimes I cut myself to feel better, true",
        "he hits me, true",
        "it began when I hit the ball, false",
        "I cut my finger and the leg hurts, false",
        "the pain kills me when I sprint, false"
    })
    void a_few_plain_words_ask_a_clinician_to_read(String words, boolean read) {
        assertThat(ConcernWords.areIn(words)).isEqualTo(read);
    }
}
