package app.comeback.guides;

import static app.comeback.guides.GuidePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.TestGuides;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** How often the editors' screens ask the database: as often for many rows as for one. */
@PortalTest
class GuideStatementsTest {

    @Autowired
    GuidePeople people;

    @Autowired
    GuideDesk desk;

    @Autowired
    GuideEditing editing;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void a_page_of_the_list_takes_as_many_statements_for_many_guides_as_for_one() {
        Actor editor = people.editor();
        for (int i = 0; i < 3; i++) {
            people.published(editor, TestGuides.plain(word + " public " + i));
            people.draft(people.editor(), TestGuides.plain(word + " draft " + i));
        }
        GuideFilter filter = new GuideFilter(word, null);
        as(editor, () -> {
            assertThat(desk.list(filter, PageRequest.of(0, 20))).hasSize(6);
            assertThat(list(filter, 20)).isEqualTo(4);
            assertThat(list(new GuideFilter(word, GuideState.PUBLISHED), 1)).isEqualTo(4);
            assertThat(list(new GuideFilter(word, GuideState.DRAFT), 20)).isEqualTo(2);
            assertThat(list(new GuideFilter(word + " none", null), 20)).isEqualTo(2);
        });
    }

    private int list(GuideFilter filter, int size) {
        return StatementCount.of(() -> desk.list(filter, PageRequest.of(0, size)));
    }

    @Test
    void opening_a_guide_takes_as_many_statements_with_many_findings_as_with_none() {
        Actor editor = people.editor();
        GuideId sound = people.draft(editor, TestGuides.plain(word));
        GuideContent faulty = TestGuides.withText(
                TestGuides.withoutCallOuts(TestGuides.plain(word)), 0, "Load reduces pain.\n\nCold delays healing.");
        GuideId many = people.draft(editor, faulty);
        as(editor, () -> {
            desk.open(many)
                    .orElseThrow()
                    .findings()
                    .forEach(checked -> editing.waive(many, checked.finding().fingerprint(), "It is meant to be so."));
            assertThat(desk.open(many).orElseThrow().findings()).hasSizeGreaterThan(4);
            assertThat(open(sound)).isEqualTo(5);
            assertThat(open(many)).isEqualTo(5);
        });
    }

    @Test
    void opening_a_public_guide_asks_for_its_review_too() {
        Actor editor = people.editor();
        GuideId id = people.published(editor, TestGuides.plain(word));
        as(editor, () -> assertThat(open(id)).isEqualTo(7));
    }

    private int open(GuideId id) {
        return StatementCount.of(() -> desk.open(id));
    }
}
