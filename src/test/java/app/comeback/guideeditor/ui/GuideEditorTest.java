package app.comeback.guideeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.TestGuides;
import app.comeback.guides.CheckedFinding;
import app.comeback.guides.GuideDesk;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuidePeople;
import app.comeback.guides.GuideState;
import app.comeback.guides.OpenGuide;
import app.comeback.guides.SaveGuide;
import app.comeback.guides.ui.SignedIn;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.StatementCount;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class GuideEditorTest extends SpringBrowserlessTest {

    @Autowired
    GuidePeople people;

    @Autowired
    GuideEditing editing;

    @Autowired
    GuideDesk desk;

    @Autowired
    Drafts drafts;

    Actor editor;
    String title;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        editor = people.editor();
        title = "Screen " + UUID.randomUUID();
        SignedIn.as(editor);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private GuideId draft() {
        return people.draft(editor, TestGuides.plain(title));
    }

    private OpenGuide open(GuideId id) {
        return desk.open(id).orElseThrow();
    }

    private void edit(GuideId id, String place) {
        Screens.open("edit/guides/" + id + "?part=" + place);
    }

    private void type(String field, String text) {
        test(find(TextArea.class).id(field)).setValue(text);
    }

    private void click(String id) {
        test(find(Button.class).id(id)).click();
    }

    @Test
    void typing_is_kept_comes_back_after_a_reload_and_is_saved_once() {
        GuideId id = draft();
        edit(id, "section:first-days");
        type("section-text", "Walk for ten minutes. [general]");
        assertThat(drafts.find(EditorDraft.FORM, id.toString())).isPresent();
        assertThat(open(id).revision()).isEqualTo(1);

        reload(id);
        assertThat(find(DraftNotice.class).all()).hasSize(1);
        assertThat(find(TextArea.class).id("section-text").getValue()).isEqualTo("Walk for ten minutes. [general]");
        click("guide-save");
        click("guide-save");
        assertThat(open(id).revision()).isEqualTo(2);
        assertThat(open(id).content().sections().getFirst().markdown()).isEqualTo("Walk for ten minutes. [general]");
        assertThat(drafts.find(EditorDraft.FORM, id.toString())).isEmpty();
    }

    private void reload(GuideId id) {
        Screens.open("edit/guides");
        edit(id, "section:first-days");
    }

    @Test
    void thrown_away_changes_give_the_saved_text_back() {
        GuideId id = draft();
        edit(id, "section:first-days");
        String saved = find(TextArea.class).id("section-text").getValue();
        type("section-text", "Nonsense");
        reload(id);
        click("draft-discard");
        assertThat(find(TextArea.class).id("section-text").getValue()).isEqualTo(saved);
        assertThat(drafts.find(EditorDraft.FORM, id.toString())).isEmpty();
    }

    @Test
    void control_and_s_save_and_the_preview_shows_safe_html() {
        GuideId id = draft();
        edit(id, "section:first-days");
        type("section-text", "A **bold** <script>alert(1)</script> word. [general]");
        String preview = find(Div.class)
                .withClassName("guide-preview")
                .all()
                .getFirst()
                .getElement()
                .getProperty("innerHTML");
        assertThat(preview).contains("<strong>bold</strong>").doesNotContain("<script");
        fireShortcut(Key.KEY_S, KeyModifier.CONTROL);
        assertThat(open(id).revision()).isEqualTo(2);
    }

    @Test
    void parts_are_added_moved_and_removed() {
        GuideId id = draft();
        edit(id, "section:first-days");
        click("part-down");
        assertThat(find(H1.class).all()).isNotEmpty();
        click("guide-save");
        assertThat(open(id).content().sections())
                .extracting(GuideContent.Section::id)
                .containsExactly("later", "first-days");
        click("part-remove");
        click("guide-save");
        assertThat(open(id).content().sections())
                .extracting(GuideContent.Section::id)
                .containsExactly("later");
        test(find(NativeButton.class).id("part-phase-calm")).click();
        click("exercise-add");
        test(find(TextField.class).id("exercise-2-name")).setValue("Bridge");
        click("guide-save");
        assertThat(open(id).content().phases().getFirst().exercises())
                .extracting(GuideContent.Exercise::name)
                .containsExactly("Heel dig", "Bridge");
    }

    @Test
    void a_section_far_too_long_is_refused_and_the_text_stays() {
        GuideId id = draft();
        edit(id, "section:first-days");
        String huge = "word ".repeat(40_000);
        type("section-text", huge);
        try {
            click("guide-save");
        } catch (Refused refused) {
            assertThat(refused.key()).isEqualTo("guidecontent.too-long");
        }
        assertThat(open(id).revision()).isEqualTo(1);
        assertThat(find(TextArea.class).id("section-text").getValue()).isEqualTo(huge);
        assertThat(drafts.find(EditorDraft.FORM, id.toString())).isPresent();
    }

    @Test
    void two_texts_of_one_part_are_shown_side_by_side_and_the_chosen_one_is_saved() {
        GuideId id = draft();
        edit(id, "section:first-days");
        type("section-text", "Mine. [general]");
        Actor other = people.editor();
        RunAs.actor(
                other,
                () -> editing.save(new SaveGuide(
                        id, 1, TestGuides.withText(TestGuides.plain(title), 0, "Theirs. [general]"), "")));
        click("guide-save");
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(find(Pre.class).all())
                .extracting(pre -> pre.getElement().getTextRecursively())
                .anyMatch(text -> text.contains("Mine."))
                .anyMatch(text -> text.contains("Theirs."));
        assertThat(open(id).revision()).isEqualTo(2);
        click("conflict-do");
        assertThat(open(id).revision()).isEqualTo(3);
        assertThat(open(id).content().sections().getFirst().markdown()).isEqualTo("Mine. [general]");
    }

    @Test
    void a_finding_is_waived_with_a_reason_and_the_guide_can_be_sent() {
        GuideId id = people.draft(editor, TestGuides.withText(TestGuides.plain(title), 0, ""));
        for (CheckedFinding checked : open(id).findings()) {
            if (checked.blocks()) {
                edit(id, "about");
                click("waive-" + checked.finding().fingerprint().substring(0, 12));
                click("waive-do");
                assertThat(find(TextArea.class).id("waive-reason").isInvalid()).isTrue();
                type("waive-reason", "It is meant to be so.");
                click("waive-do");
            }
        }
        click("guide-send");
        assertThat(open(id).state()).isEqualTo(GuideState.MEDICAL_REVIEW);
    }

    @Test
    void opening_the_editor_takes_a_fixed_number_of_statements_and_another_part_none() {
        GuideId sound = draft();
        GuideId faulty = people.draft(editor, TestGuides.withoutCallOuts(TestGuides.plain(title)));
        assertThat(StatementCount.of(() -> edit(sound, "about"))).isEqualTo(6);
        assertThat(StatementCount.of(() -> edit(faulty, "about"))).isEqualTo(6);
        assertThat(StatementCount.of(() -> edit(faulty, "section:later"))).isZero();
    }

    @Test
    void a_waived_finding_leaves_the_others_where_they_are_and_what_is_typed_alone() {
        GuideId id = people.draft(editor, TestGuides.withoutCallOuts(TestGuides.plain(title)));
        edit(id, "section:first-days");
        type("section-text", "Walk for ten minutes. [general]");
        TextArea typed = find(TextArea.class).id("section-text");
        List<CheckedFinding> findings = open(id).findings();
        Button other = find(Button.class).id(waive(findings.getLast()));
        click(waive(findings.getFirst()));
        type("waive-reason", "It is meant to be so.");
        click("waive-do");
        assertThat(find(Button.class).withId(waive(findings.getFirst())).all()).isEmpty();
        assertThat(find(Button.class).id(waive(findings.getLast()))).isSameAs(other);
        assertThat(find(TextArea.class).id("section-text")).isSameAs(typed);
        click("guide-save");
        assertThat(open(id).content().sections().getFirst().markdown()).isEqualTo("Walk for ten minutes. [general]");
    }

    private static String waive(CheckedFinding checked) {
        return "waive-" + checked.finding().fingerprint().substring(0, 12);
    }

    @Test
    void a_step_with_unsaved_changes_asks_to_save_first() {
        GuideId id = draft();
        edit(id, "section:first-days");
        type("section-text", "Other. [general]");
        click("guide-send");
        assertThat(open(id).state()).isEqualTo(GuideState.DRAFT);
    }

    @Test
    void a_reviewer_reads_without_a_save_button() {
        GuideId id = draft();
        SignedIn.as(people.person("Rita Reader", Role.MEDICAL_REVIEWER));
        edit(id, "section:first-days");
        assertThat(find(Button.class).withId("guide-save").all()).isEmpty();
        assertThat(find(TextArea.class).id("section-text").isReadOnly()).isTrue();
    }
}
