package app.comeback.reviews.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.drafts.ui.DraftNotice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks why a decision was wrong; what is typed is kept until it is sent. */
class AppealDialog extends Dialog {

    static final String FORM = "review-appeal";

    private static final int LONGEST = 2_000;

    private final TextArea words = new TextArea();
    private final transient Autosave autosave;

    AppealDialog(Drafts drafts, UUID review, String subject, Consumer<String> sent) {
        autosave = new Autosave(drafts, FORM, review.toString());
        setId("appeal-dialog");
        setHeaderTitle(getTranslation("reviews.appeal.heading", subject));
        setWidth("min(36rem, 92vw)");
        words.setId("appeal-words");
        words.setLabel(getTranslation("reviews.appeal.words"));
        words.setHelperText(getTranslation("reviews.appeal.help", LONGEST));
        words.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        words.setMinRows(4);
        words.setMaxRows(12);
        add(new Paragraph(getTranslation("reviews.appeal.explained")), words);
        autosave.add("words", words);
        autosave.restore()
                .ifPresent(at -> addComponentAsFirst(new DraftNotice(at, () -> {
                    autosave.discard();
                    words.clear();
                })));
        Button send = new Button(getTranslation("reviews.appeal.send"), event -> send(sent));
        send.setId("appeal-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("appeal-cancel");
        getFooter().add(cancel, send);
    }

    private void send(Consumer<String> sent) {
        if (words.getValue().isBlank()) {
            words.setErrorMessage(getTranslation("moderation.refused.words"));
            words.setInvalid(true);
            words.focus();
            return;
        }
        sent.accept(words.getValue());
        autosave.discard();
        close();
    }
}
