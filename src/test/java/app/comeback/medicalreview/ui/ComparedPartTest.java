package app.comeback.medicalreview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.medicalreview.ReviewSubject;
import app.comeback.shared.TextDiff;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedPartTest {

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
}
