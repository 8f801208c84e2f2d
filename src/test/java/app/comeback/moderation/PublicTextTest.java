package app.comeback.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {

    @Test
    void what_nobody_sees_is_taken_out() {
        assertThat(new PublicText("Go\u200Bod\u202E work\uFEFF\u0007").value()).isEqualTo("Good work");
    }

    @Test
    void a_text_of_the_same_letters_is_the_same_text() {
        assertThat(new PublicText("Cafe\u0301")).isEqualTo(new PublicText("Caf\u00E9"));
    }

    @Test
    void line_breaks_stay_and_empty_lines_do_not_pile_up() {
        assertThat(new PublicText(" One\r\ntwo\n\n\n\n\nthree\u2028four ").value())
                .isEqualTo("One\ntwo\n\nthree\nfour");
    }

    @Test
    void marks_that_pile_up_on_a_letter_are_cut_down() {
        assertThat(new PublicText("h" + "\u0336".repeat(50) + "i").value()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void markup_stays_the_text_that_it_is() {
        assertThat(new PublicText("<b onclick=x>Hi</b>").value()).isEqualTo("<b onclick=x>Hi</b>");
    }

    @Test
    void twenty_thousand_characters_are_refused_with_their_number() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new PublicText("x".repeat(20_000)))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(5_000, 20_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "\u200B\u202E", "\u0007"})
    void a_text_without_a_word_is_refused(String typed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new PublicText(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("moderation.refused.text-empty"));
    }
}
