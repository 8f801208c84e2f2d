package app.comeback.guides;

import static app.comeback.guides.GuidePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.Section;
import app.comeback.guidecontent.Materiality;
import app.comeback.guidecontent.TestGuides;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class GuideEditingTest {

    @Autowired
    GuidePeople people;

    @Autowired
    GuideEditing editing;

    @Autowired
    GuideDesk desk;

    @Autowired
    GuideWorkflow workflow;

    @Autowired
    JdbcClient jdbc;

    Actor editor;
    String title;

    @BeforeEach
    void somebodyWrites() {
        editor = people.editor();
        title = "Guide " + UUID.randomUUID();
    }

    private GuideId draft() {
        return people.draft(editor, TestGuides.plain(title));
    }

    private OpenGuide open(GuideId id) {
        return as(editor, () -> desk.open(id).orElseThrow());
    }

    private SaveResult save(Actor who, GuideId id, int base, GuideContent content) {
        return as(who, () -> editing.save(new SaveGuide(id, base, content, "")));
    }

    @Test
    void a_new_guide_is_a_draft_with_one_revision_and_an_address_from_its_title() {
        OpenGuide guide = open(draft());
        assertThat(guide.state()).isEqualTo(GuideState.DRAFT);
        assertThat(guide.revision()).isEqualTo(1);
        assertThat(guide.content()).isEqualTo(TestGuides.plain(title));
        assertThat(guide.slug()).isEqualTo(title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        assertThat(guide.findings()).noneMatch(CheckedFinding::blocks);
    }

    @Test
    void creating_twice_with_one_id_creates_once_and_two_titles_get_two_addresses() {
        NewGuide command = NewGuide.of(TestGuides.plain(title));
        as(editor, () -> editing.create(command));
        as(editor, () -> editing.create(command));
        GuideId other = draft();
        assertThat(open(command.id()).revision()).isEqualTo(1);
        assertThat(open(other).slug()).isEqualTo(open(command.id()).slug() + "-2");
    }

    @Test
    void a_wished_address_that_is_taken_or_malformed_is_refused() {
        String slug = "slug-" + UUID.randomUUID();
        as(editor, () -> editing.create(new NewGuide(GuideId.create(), TestGuides.plain(title), slug)));
        for (String bad : List.of(slug, "Not A Slug", "-x", "ä")) {
            assertThatThrownBy(() -> as(
                            editor, () -> editing.create(new NewGuide(GuideId.create(), TestGuides.plain(title), bad))))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void each_save_is_a_new_revision_that_says_how_much_it_changed() {
        GuideId id = draft();
        GuideContent content = TestGuides.plain(title);
        GuideContent editorial = TestGuides.withByline(content, "Another name");
        assertThat(save(editor, id, 1, editorial)).isEqualTo(new SaveResult.Saved(2, false));
        assertThat(save(editor, id, 2, TestGuides.withSummary(editorial, "Other.")))
                .isEqualTo(new SaveResult.Saved(3, false));
        GuideDesk.History history = as(editor, () -> desk.history(id).orElseThrow());
        assertThat(history.revisions())
                .extracting(RevisionRow::materiality)
                .containsExactly(Materiality.CLINICAL, Materiality.EDITORIAL, Materiality.CLINICAL);
        assertThat(as(editor, () -> desk.content(id, 1))).contains(content);
    }

    @Test
    void saving_the_same_text_again_saves_it_once() {
        GuideId id = draft();
        GuideContent next = TestGuides.withSummary(TestGuides.plain(title), "Other.");
        assertThat(save(editor, id, 1, next)).isEqualTo(new SaveResult.Saved(2, false));
        assertThat(save(editor, id, 1, next)).isEqualTo(new SaveResult.Saved(2, false));
        assertThat(save(editor, id, 2, next)).isEqualTo(new SaveResult.Unchanged(2));
    }

    @Test
    void two_people_saving_at_once_both_get_their_sections_in() {
        GuideId id = draft();
        Actor other = people.editor();
        GuideContent base = TestGuides.plain(title);
        CompletableFuture<SaveResult> first = CompletableFuture.supplyAsync(
                () -> save(editor, id, 1, TestGuides.withText(base, 0, "Mine. [general]")));
        CompletableFuture<SaveResult> second = CompletableFuture.supplyAsync(
                () -> save(other, id, 1, TestGuides.withText(base, 1, "Theirs. [general]")));
        List<SaveResult> results =
                Stream.of(first, second).map(CompletableFuture::join).toList();
        assertThat(results).containsExactlyInAnyOrder(new SaveResult.Saved(2, false), new SaveResult.Saved(3, true));
        assertThat(open(id).content().sections())
                .extracting(Section::markdown)
                .containsExactly("Mine. [general]", "Theirs. [general]");
    }

    @Test
    void two_people_changing_the_same_section_get_both_texts_and_nothing_is_written() {
        GuideId id = draft();
        GuideContent base = TestGuides.plain(title);
        save(people.editor(), id, 1, TestGuides.withText(base, 0, "Theirs."));
        SaveResult result = save(editor, id, 1, TestGuides.withText(base, 0, "Mine."));
        assertThat(result).isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> {
            assertThat(conflict.head()).isEqualTo(2);
            assertThat(conflict.parts()).singleElement().satisfies(part -> {
                assertThat(part.place()).isEqualTo("section:first-days");
                assertThat(part.mine()).contains("Mine.");
                assertThat(part.theirs()).contains("Theirs.");
            });
        });
        assertThat(open(id).revision()).isEqualTo(2);
    }

    @Test
    void a_section_of_200_000_characters_is_refused_with_its_name_and_changes_nothing() {
        GuideId id = draft();
        GuideContent huge = TestGuides.withText(TestGuides.plain(title), 0, "x".repeat(200_000));
        assertThatThrownBy(() -> save(editor, id, 1, huge))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments())
                        .contains("The first days", 200_000));
        assertThat(open(id).revision()).isEqualTo(1);
    }

    @Test
    void a_guide_of_more_than_a_megabyte_is_refused() {
        GuideContent content = TestGuides.plain(title);
        List<Section> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(new Section("s-" + i, 2, "Section " + i, "ä".repeat(20_000)));
        }
        assertThatThrownBy(() -> people.draft(editor, TestGuides.withSections(content, many)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("too-large");
    }

    @Test
    void characters_the_database_cannot_hold_do_not_stop_a_save() {
        GuideId id = draft();
        save(editor, id, 1, TestGuides.withSummary(TestGuides.plain(title), "A\u0000B \\u0000 \uD800 ' \" 🦵"));
        assertThat(open(id).content().summary()).startsWith("AB \\u0000 ").endsWith("' \" 🦵");
    }

    @Test
    void a_finding_is_waived_once_by_name_and_opened_again() {
        GuideId id = people.draft(editor, TestGuides.withText(TestGuides.plain(title), 0, ""));
        CheckedFinding finding = open(id).findings().stream()
                .filter(CheckedFinding::blocks)
                .findFirst()
                .orElseThrow();
        String print = finding.finding().fingerprint();
        assertThatThrownBy(() -> as(editor, () -> editing.waive(id, print, "too short")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(editor, () -> editing.waive(id, "0".repeat(64), "It is meant to be so.")))
                .isInstanceOf(Refused.class);
        as(editor, () -> editing.waive(id, print, "It is meant to be so."));
        as(editor, () -> editing.waive(id, print, "It is meant to be so."));
        assertThat(waiver(id, print)).extracting(Waiver::by).isEqualTo(editor.id());
        as(editor, () -> editing.withdrawWaiver(id, print));
        as(editor, () -> editing.withdrawWaiver(id, print));
        assertThat(waiver(id, print)).isNull();
    }

    private @org.jspecify.annotations.Nullable Waiver waiver(GuideId id, String print) {
        return open(id).findings().stream()
                .filter(checked -> checked.finding().fingerprint().equals(print))
                .findFirst()
                .orElseThrow()
                .waiver();
    }

    @Test
    void only_a_draft_that_was_never_public_can_be_deleted_and_only_by_its_title() {
        GuideId id = draft();
        assertThatThrownBy(() -> as(editor, () -> editing.delete(id, "Another title")))
                .isInstanceOf(Refused.class);
        as(editor, () -> editing.delete(id, title));
        as(editor, () -> editing.delete(id, title));
        assertThat(as(editor, () -> desk.open(id))).isEmpty();
        GuideId published = people.published(editor, TestGuides.plain(title));
        assertThatThrownBy(() -> as(editor, () -> editing.delete(published, title)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_database_itself_keeps_revisions_events_and_published_guides() {
        GuideId id = people.published(editor, TestGuides.plain(title));
        for (String sql : List.of(
                "update guide_revision set summary = 'x' where guide_id = :id",
                "delete from guide_revision where guide_id = :id",
                "update guide_event set summary = 'x' where guide_id = :id",
                "delete from guide_event where guide_id = :id",
                "delete from guide where id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("id", id.value()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("GOV-13");
        }
        assertThatThrownBy(() -> jdbc.sql("truncate guide_revision cascade").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_reviewer_may_read_and_not_write_and_a_client_neither() {
        GuideId id = draft();
        Actor reviewer = people.person("Rita Reader", Role.MEDICAL_REVIEWER);
        Actor client = people.person("Cleo Client", Role.CLIENT);
        assertThat(as(reviewer, () -> desk.open(id))).isPresent();
        assertThatThrownBy(() -> save(reviewer, id, 1, TestGuides.plain("Other")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(reviewer, () -> workflow.sendToReview(id, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(client, () -> desk.open(id))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_list_finds_by_title_and_state_and_sorts_only_by_what_is_allowed() {
        GuideId id = draft();
        GuideFilter filter = new GuideFilter(title.substring(6, 20), GuideState.DRAFT);
        for (Sort sort : List.of(
                Sort.unsorted(),
                Sort.by("title"),
                Sort.by("id; drop table guide"),
                Sort.by("changedAt").descending())) {
            assertThat(as(editor, () -> desk.list(filter, PageRequest.of(0, 20, sort))))
                    .extracting(GuideRow::id)
                    .containsExactly(id);
        }
        assertThat(as(editor, () -> desk.list(new GuideFilter("100%_" + title, null), PageRequest.of(0, 20))))
                .isEmpty();
    }
}
