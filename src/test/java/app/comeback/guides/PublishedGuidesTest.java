package app.comeback.guides;

import static app.comeback.guides.GuidePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.Origin;
import app.comeback.guidecontent.TestGuides;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PublishedGuidesTest {

    @Autowired
    GuidePeople people;

    @Autowired
    GuideEditing editing;

    @Autowired
    PublishedGuides published;

    @Test
    void a_reader_finds_a_guide_by_the_meaning_of_its_words_and_by_a_misspelled_title() {
        String name = word();
        GuideId id = people.published(people.editor(), TestGuides.plain("Sprinters " + name));
        assertThat(published.search("sprinter " + name, 0, 10).rows())
                .extracting(PublishedGuides.Row::id)
                .contains(id);
        assertThat(published.search(name.substring(0, name.length() - 2), 0, 50).rows())
                .extracting(PublishedGuides.Row::id)
                .contains(id);
        assertThat(published.search("thighs " + name, 0, 50).rows())
                .extracting(PublishedGuides.Row::id)
                .contains(id);
        assertThat(published.search("no" + word() + "where", 0, 10).rows()).isEmpty();
    }

    @Test
    void odd_words_find_nothing_and_break_nothing() {
        for (String odd : List.of("'", "\"", "((", "a & | !", "%", "\u0000", "x".repeat(5_000), "-", "<script>")) {
            assertThat(published.search(odd, 0, 10)).isNotNull();
        }
        assertThat(published.search("", -1, 10).rows()).isEmpty();
        assertThat(published.search("", 0, 100_000).rows()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void a_draft_a_later_draft_and_the_origin_never_show() {
        Actor editor = people.editor();
        String name = word();
        GuideContent content = TestGuides.plain(name);
        GuideContent imported = new GuideContent(
                content.title(),
                content.summary(),
                content.condition(),
                content.audience(),
                content.byline(),
                content.sections(),
                content.callOuts(),
                content.phases(),
                content.faq(),
                content.references(),
                new Origin("old.txt", "0".repeat(64), null, List.of(), List.of()));
        people.draft(editor, imported);
        assertThat(published.search(name, 0, 10).rows()).isEmpty();
        GuideId id = people.published(editor, imported);
        as(editor, () -> editing.save(new SaveGuide(id, 1, TestGuides.withSummary(imported, "Secret plan."), "")));
        PublishedGuides.Row row = published.search(name, 0, 10).rows().getFirst();
        assertThat(row.summary()).isNotEqualTo("Secret plan.");
        assertThat(published.find(row.slug()).orElseThrow().content()).isEqualTo(content);
    }

    @Test
    void related_guides_are_about_the_same_condition() {
        Actor editor = people.editor();
        GuideId id = people.published(editor, TestGuides.plain(word()));
        GuideId other = people.published(editor, TestGuides.plain("A " + word()));
        assertThat(published.related(id, ConditionCode.HAMSTRING, 50))
                .extracting(PublishedGuides.Row::id)
                .contains(other)
                .doesNotContain(id);
        assertThat(published.related(id, new ConditionCode("shoulder"), 50)).isEmpty();
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q");
    }
}
