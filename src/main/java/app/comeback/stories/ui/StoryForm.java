package app.comeback.stories.ui;

import app.comeback.care.Wording;
import app.comeback.care.ui.WordingText;
import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.moderation.PublicText;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Times;
import app.comeback.stories.FinishedProgramme;
import app.comeback.stories.OwnStories;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;

/** One finished programme, and the words about it that the client may publish. */
class StoryForm extends Composite<Section> {

    private static final int LONGEST_NAME = 60;

    /** Made once, so that a second press writes nothing more. */
    private final UUID story = UUID.randomUUID();

    private final UUID consent = UUID.randomUUID();
    private final FinishedProgramme programme;
    private final Wording wording;
    private final TextField name = new TextField();
    private final TextArea text = new TextArea();
    private final Checkbox agree = new Checkbox();
    private final Autosave autosave;

    StoryForm(FinishedProgramme programme, Wording wording, Drafts drafts, Consumer<OwnStories.Write> send) {
        this.programme = programme;
        this.wording = wording;
        this.autosave = new Autosave(drafts, "story", programme.plan().toString());
        name.setId("story-name");
        name.setLabel(getTranslation("stories.form.name"));
        name.setHelperText(getTranslation("stories.form.name.help"));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        text.setId("story-text");
        text.setLabel(getTranslation("stories.form.text"));
        text.setHelperText(getTranslation("stories.form.text.help", PublicText.LONGEST));
        text.setMaxLength(PublicText.LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(6);
        agree.setId("story-agree");
        agree.setLabel(wording.title());
        agree.setRequiredIndicatorVisible(true);
        Button publish = new Button(getTranslation("stories.form.send"), event -> submit(send));
        publish.setId("story-send");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        autosave.add("name", name);
        autosave.add("text", text);
        autosave.restore();
        Div consentBox = new Div(new WordingText(wording), agree);
        consentBox.addClassName("story-consent");
        getContent().addClassNames("story-card", "story-form");
        getContent()
                .add(
                        new H2(programme.title()),
                        new Paragraph(getTranslation("stories.finished", Times.date(programme.endedAt()))),
                        name,
                        text,
                        consentBox,
                        publish);
    }

    private void submit(Consumer<OwnStories.Write> send) {
        boolean isAgreed = mark(agree, !agree.getValue(), "stories.refused.agree");
        boolean isTold = mark(text, text.getValue().isBlank(), "moderation.refused.text-empty");
        boolean isNamed = mark(name, name.getValue().isBlank(), "stories.refused.no-name");
        if (isAgreed && isTold && isNamed) {
            send.accept(
                    new OwnStories.Write(story, programme.plan(), name.getValue(), text.getValue(), consent, wording));
            autosave.discard();
        }
    }

    /** Marks a field that lacks something and goes there; the first on the page is marked last. */
    private <F extends HasValidation & Focusable<?>> boolean mark(F field, boolean isMissing, String key) {
        field.setInvalid(isMissing);
        if (isMissing) {
            field.setErrorMessage(getTranslation(key));
            field.focus();
        }
        return !isMissing;
    }

    /** Says at the words what is wrong with them. */
    void refused(Refused refused) {
        text.setErrorMessage(getTranslation(refused.key(), refused.arguments().toArray()));
        text.setInvalid(true);
        text.focus();
    }
}
