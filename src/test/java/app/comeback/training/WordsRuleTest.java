package app.comeback.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsRuleTest {

    static Stream<String> texts() {
        return Stream.of(
                "Went well",
                "First line\nsecond\tline",
                "<b>no markup</b> & <script>alert(1)</script>",
                "\u0643\u0627\u0646 \u062c\u064a\u062f\u0627",
                "🦵".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void plain_text_is_kept_as_it_was_typed(String text) {
        assertThat(WordsRule.checked(text)).isEqualTo(text);
    }

    @Test
    void blanks_around_it_go_and_every_line_ends_alike() {
        assertThat(WordsRule.checked("  one\r\ntwo \n")).isEqualTo("one\ntwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u00a0", "\u2007 \u202f"})
    void nothing_is_no_text(String text) {
        assertThatThrownBy(() -> WordsRule.checked(text)).hasMessage("training.words.length [1000]");
    }

    @Test
    void more_than_a_thousand_characters_are_too_many() {
        assertThatThrownBy(() -> WordsRule.checked("🦵".repeat(1_001))).hasMessage("training.words.length [1000]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\ud800b"})
    void signs_that_are_no_text_are_refused(String text) {
        assertThatThrownBy(() -> WordsRule.checked(text)).hasMessage("training.words.text");
    }
}
