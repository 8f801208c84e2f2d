package app.comeback.guides.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guides.ui.WordDiff.Change;
import app.comeback.guides.ui.WordDiff.Run;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void only_the_changed_words_are_marked() {
        assertThat(WordDiff.of("Hold for 20-30 s.", "Hold for 60 s."))
                .containsExactly(
                        new Run(Change.SAME, "Hold for "),
                        new Run(Change.REMOVED, "20-30"),
                        new Run(Change.ADDED, "60"),
                        new Run(Change.SAME, " s."));
    }

    @Test
    void both_texts_can_be_read_back_whatever_they_are() {
        String before = "Eins, zwei.\n\nDrei 🦵 vier";
        String after = "Zwei.\nDrei 🦵🦵 fünf";
        assertThat(without(before, after, Change.ADDED)).isEqualTo(before);
        assertThat(without(before, after, Change.REMOVED)).isEqualTo(after);
    }

    @Test
    void very_long_texts_are_compared_by_lines_in_a_moment() {
        String before = "a b c d e f g h\n".repeat(4_000);
        assertThat(without(before, before + "more", Change.ADDED)).isEqualTo(before);
    }

    private static String without(String before, String after, Change change) {
        return WordDiff.of(before, after).stream()
                .filter(run -> run.change() != change)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
