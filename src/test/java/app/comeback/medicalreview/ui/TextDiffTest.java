package app.comeback.medicalreview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.medicalreview.ReviewSubject;
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
    void what_is_typed_cannot_become_markup() {
        DiffHtml html = new DiffHtml(new DiffHtml.Words("inserted:", "removed:", "end."));
        TextDiff.rows("a", "<script>alert(1)</script>").forEach(html::row);
        html.plain("<img onerror=x>");
        assertThat(html.toString()).doesNotContain("<script").doesNotContain("<img");
    }

    @Test
    void a_screen_reader_hears_where_a_change_begins_and_ends() {
        DiffHtml html = new DiffHtml(new DiffHtml.Words("inserted:", "removed:", "end."));
        TextDiff.rows("20", "60").forEach(html::row);
        assertThat(html.toString())
                .contains("<del><span class=\"spoken\">removed: </span>20<span class=\"spoken\"> end.</span></del>")
                .contains("<ins><span class=\"spoken\">inserted: </span>60<span class=\"spoken\"> end.</span></ins>");
    }

    @Test
    void parts_are_matched_by_place_and_removed_ones_come_last() {
        List<ComparedPart> parts = ComparedPart.compare(
                List.of(part("a", "Same"), part("b", "Gone")), List.of(part("c", "Fresh"), part("a", "Same")));
        assertThat(parts).extracting(ComparedPart::place).containsExactly("c", "a", "b");
        assertThat(parts).extracting(ComparedPart::isNew).containsExactly(true, false, false);
        assertThat(parts).extracting(ComparedPart::isRemoved).containsExactly(false, false, true);
        assertThat(parts).extracting(ComparedPart::isChanged).containsExactly(true, false, true);
    }

    @Test
    void a_changed_heading_is_a_change() {
        List<ComparedPart> parts = ComparedPart.compare(
                List.of(new ReviewSubject.Part("a", "Old name", "Same")),
                List.of(new ReviewSubject.Part("a", "New name", "Same")));
        assertThat(parts.getFirst().isChanged()).isTrue();
    }

    private static ReviewSubject.Part part(String place, String text) {
        return new ReviewSubject.Part(place, "Heading", text);
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
}
