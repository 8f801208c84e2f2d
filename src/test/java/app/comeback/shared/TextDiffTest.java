package app.comeback.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.TextDiff.Change;
import app.comeback.shared.TextDiff.Run;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    @Test
    void one_changed_number_is_one_marked_word_on_each_side() {
        List<TextDiff.Row> rows = TextDiff.rows("Hold for 20 seconds.", "Hold for 60 seconds.");
        assertThat(rows).hasSize(1);
        assertThat(marked(rows.getFirst().before())).isEqualTo("20");
        assertThat(marked(rows.getFirst().after())).isEqualTo("60");
        assertThat(text(rows.getFirst().after())).isEqualTo("Hold for 60 seconds.");
    }

    @Test
    void paragraphs_without_a_change_stay_unmarked() {
        List<TextDiff.Row> rows = TextDiff.rows("One.\n\nTwo.\n\nThree.", "One.\n\nTwo!\n\nThree.");
        assertThat(rows).extracting(TextDiff.Row::isChanged).containsExactly(false, true, false);
    }

    @Test
    void an_added_and_a_removed_paragraph_have_one_empty_side() {
        assertThat(TextDiff.rows("One.", "One.\n\nTwo.").getLast().before()).isEmpty();
        assertThat(TextDiff.rows("One.\n\nTwo.", "One.").getLast().after()).isEmpty();
        assertThat(TextDiff.rows("", "One.")).hasSize(1).allMatch(TextDiff.Row::isChanged);
    }

    @Test
    void a_part_of_200_000_characters_that_is_all_new_is_compared_in_seconds() {
        String before = paragraphs("old");
        String after = paragraphs("new");
        assertThat(before.length()).isGreaterThan(200_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> TextDiff.rows(before, after));
    }

    @Test
    void a_single_paragraph_of_200_000_characters_is_compared_in_seconds() {
        String before = paragraphs("old").replace("\n\n", " ");
        String after = paragraphs("new").replace("\n\n", " ");
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> TextDiff.rows(before, after));
        List<TextDiff.Row> rows = TextDiff.rows(before, before.replace("word 999 old", "word 999 new"));
        assertThat(marked(rows.getFirst().after())).isEqualTo("new");
    }

    @Test
    void only_the_changed_words_are_marked() {
        assertThat(TextDiff.runs("Hold for 20-30 s.", "Hold for 60 s."))
                .containsExactly(
                        new Run(Change.SAME, "Hold for "),
                        new Run(Change.REMOVED, "20-30"),
                        new Run(Change.INSERTED, "60"),
                        new Run(Change.SAME, " s."));
    }

    @Test
    void both_texts_can_be_read_back_whatever_they_are() {
        String before = "Eins, zwei.\n\nDrei 🦵 vier";
        String after = "Zwei.\nDrei 🦵🦵 fünf";
        assertThat(without(before, after, Change.INSERTED)).isEqualTo(before);
        assertThat(without(before, after, Change.REMOVED)).isEqualTo(after);
    }

    @Test
    void very_long_texts_are_compared_by_lines_in_a_moment() {
        String before = "a b c d e f g h\n".repeat(4_000);
        assertThat(without(before, before + "more", Change.INSERTED)).isEqualTo(before);
    }

    @Test
    void a_text_of_200_000_characters_reads_back_when_every_paragraph_changed() {
        String before = paragraphs("old");
        String after = paragraphs("new");
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThat(without(before, after, Change.INSERTED))
                .isEqualTo(before));
    }

    private static String paragraphs(String word) {
        return IntStream.range(0, 4_000)
                .mapToObj(n -> "Paragraph " + n + " has a word " + n + " " + word + " and ends after some more " + word)
                .collect(Collectors.joining("\n\n"));
    }

    private static String marked(List<TextDiff.Piece> pieces) {
        return text(pieces.stream().filter(TextDiff.Piece::marked).toList());
    }

    private static String text(List<TextDiff.Piece> pieces) {
        return pieces.stream().map(TextDiff.Piece::text).collect(Collectors.joining());
    }

    private static String without(String before, String after, Change change) {
        return TextDiff.runs(before, after).stream()
                .filter(run -> run.change() != change)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
