package app.comeback.training.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import app.comeback.training.ClientWords;
import app.comeback.training.ClientWords.About;
import app.comeback.training.OwnSessions;
import app.comeback.training.SessionStory;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;

/** Asks for the client's own words about a past session; what is typed is kept until it is sent. */
class WordsDialog extends Dialog {

    private static final int LONGEST = 1_000;

    private final transient OwnSessions sessions;
    private final transient SessionStory story;
    private final transient Runnable said;
    private final UUID id = UUID.randomUUID();
    private final RadioButtonGroup<String> about = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final transient Autosave autosave;

    WordsDialog(SessionStory story, OwnSessions sessions, Drafts drafts, Runnable said) {
        this.story = story;
        this.sessions = sessions;
        this.said = said;
        setId("words-dialog");
        setHeaderTitle(getTranslation("training.words.title"));
        setWidth("min(34rem, 92vw)");
        about.setId("words-about");
        about.setLabel(getTranslation("training.words.about"));
        about.setItems(About.SESSION.name(), About.MORNING.name());
        about.setItemLabelGenerator(one -> getTranslation("training.words.about." + one));
        about.setValue(About.SESSION.name());
        about.setVisible(story.session().firstMorning() != null);
        about.addValueChangeListener(event -> {
            // What was typed stays, whatever it is about; what was said before follows the choice.
            if (words.getValue().equals(before(event.getOldValue()))) {
                words.setValue(before(event.getValue()));
            }
        });
        words.setId("words-text");
        words.setLabel(getTranslation("training.words.label"));
        words.setHelperText(getTranslation("training.words.hint", LONGEST));
        words.setMaxLength(LONGEST);
        words.setMinRows(4);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        words.setValue(before(about.getValue()));
        autosave =
                new Autosave(drafts, "session-words", story.session().log().id().toString());
        autosave.add("about", about);
        autosave.add("words", words);
        autosave.restore();
        add(new Paragraph(getTranslation("training.words.explained")), about, words);
        Button save = new Button(getTranslation("training.words.save"), event -> save());
        save.setId("words-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> cancel());
        cancel.setId("words-cancel");
        getFooter().add(cancel, save);
    }

    private String before(String name) {
        return story.said(About.valueOf(name)).map(ClientWords::text).orElse("");
    }

    private void cancel() {
        autosave.discard();
        close();
    }

    private void save() {
        words.setInvalid(words.getValue().isBlank());
        if (words.isInvalid()) {
            words.setErrorMessage(getTranslation("training.words.missing"));
            words.focus();
            return;
        }
        try {
            sessions.say(id, story.session().log().id(), About.valueOf(about.getValue()), words.getValue());
        } catch (Refused refused) {
            words.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            words.setInvalid(true);
            return;
        }
        autosave.discard();
        close();
        Notices.done("training.words.done");
        said.run();
    }
}
