package app.comeback.guidecontent;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.markdown.Markdown;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReferenceNumbersTest {

    private final GuideContent guide = FullGuide.content();

    @Test
    void references_are_numbered_by_first_citation_and_link_back_to_every_one() {
        ReferenceNumbers numbers = ReferenceNumbers.of(guide);
        assertThat(numbers.inOrder()).extracting(GuideContent.Reference::key).containsExactly("one", "two");
        StringBuilder page = new StringBuilder();
        guide.sections().forEach(part -> page.append(Markdown.toHtml(part.markdown(), numbers)));
        guide.phases().forEach(phase -> phase.exercises()
                .forEach(exercise -> page.append(Markdown.toHtml(exercise.markdown(), numbers))));
        Document all = Jsoup.parse(page.toString());
        for (String key : List.of("one", "two")) {
            assertThat(numbers.backLinks(key)).hasSize(2).allMatch(id -> all.getElementById(id) != null);
        }
        assertThat(all.select("a[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void an_uncited_reference_comes_last_and_has_no_way_back() {
        GuideContent without =
                TestGuides.withSections(guide, List.of(new GuideContent.Section("a", 2, "A", "First. [@two]")));
        ReferenceNumbers numbers = ReferenceNumbers.of(without);
        assertThat(numbers.numberOf("two")).hasValue(1);
        assertThat(numbers.numberOf("nobody")).isEmpty();
        assertThat(numbers.backLinks("nobody")).isEmpty();
    }
}
