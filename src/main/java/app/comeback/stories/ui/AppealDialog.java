package app.comeback.stories.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks why a decision about a story is wrong. */
class AppealDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final TextArea words = new TextArea();
    private final Autosave autosave;

    AppealDialog(Drafts drafts, UUID story, Consumer<String> send) {
        autosave = new Autosave(drafts, "story-appeal", story.toString());
        setId("story-appeal-dialog");
        setHeaderTitle(getTranslation("stories.appeal"));
        setWidth("min(34rem, 92vw)");
        words.setId("story-appeal-words");
        words.setLabel(getTranslation("stories.appeal.words"));
        words.setMaxLength(LONGEST);
        words.setMinRows(4);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        autosave.add("words", words);
        autosave.restore();
        add(new Paragraph(getTranslation("stories.appeal.explained")), words);
        Button confirm = new Button(getTranslation("stories.appeal.send"), event -> confirm(send));
        confirm.setId("story-appeal-send");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), event -> close()), confirm);
    }

    private void confirm(Consumer<String> send) {
        if (words.getValue().isBlank()) {
            words.setErrorMessage(getTranslation("moderation.refused.words"));
            words.setInvalid(true);
            words.focus();
            return;
        }
        send.accept(words.getValue());
        autosave.discard();
        close();
    }
}
