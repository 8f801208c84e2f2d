package app.comeback.guides.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.guidecontent.TestGuides;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuidePeople;
import app.comeback.guides.SaveGuide;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class GuidesScreensTest extends SpringBrowserlessTest {

    @Autowired
    GuidePeople people;

    @Autowired
    GuideEditing editing;

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

    @Test
    void the_list_shows_what_the_address_asks_for() {
        draft();
        Screens.open("edit/guides?q=" + title.substring(7) + "&state=draft");
        assertThat(find(Anchor.class).withText(title).all()).hasSize(1);
        assertThat(find(TextField.class).id("guides-search").getValue()).isEqualTo(title.substring(7));
        Screens.open("edit/guides?q=" + title.substring(7) + "&state=published");
        assertThat(find(Anchor.class).withText(title).all()).isEmpty();
        assertThat(find(Div.class).withClassName("empty-state").all()).hasSize(1);
    }

    @Test
    void a_pasted_text_is_read_shown_and_becomes_one_draft() {
        Screens.open("edit/guides/import");
        test(find(TextArea.class).id("import-text"))
                .setValue("# " + title
                        + "\n\nAuthor: Ada Writer\n\n## First\n\nKeep walking.\n\n## Second\n\nRest well.\n");
        test(find(Button.class).id("import-read")).click();
        assertThat(find(Span.class).all()).isNotEmpty();
        test(find(Button.class).id("import-create")).click();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("edit/guides/");
        Screens.open("edit/guides?q=" + title.substring(7));
        assertThat(find(Anchor.class).withText(title).all()).hasSize(1);
    }

    @Test
    void the_history_shows_what_changed_between_two_revisions() {
        GuideId id = draft();
        editing.save(new SaveGuide(
                id, 1, TestGuides.withText(TestGuides.plain(title), 0, "Keep walking far. [general]"), "Clearer"));
        Screens.open("edit/guides/" + id + "/history?from=1&to=2");
        assertThat(find(Span.class).withText("Clearer").all()).hasSize(1);
        assertThat(find(Div.class).withClassName("diff-text").all()).hasSize(1);
    }
}
