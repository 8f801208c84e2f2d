package app.comeback.responses.ui;

import app.comeback.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a decision is wrong; what was typed stays when it is refused. */
class WordsDialog extends Dialog {

    private final TextArea words = new TextArea();

    WordsDialog(Consumer<String> sent) {
        setId("appeal-dialog");
        setHeaderTitle(getTranslation("responses.reply.appeal"));
        setWidth("min(34rem, 92vw)");
        words.setId("appeal-words");
        words.setLabel(getTranslation("responses.own.appeal.label"));
        words.setHelperText(getTranslation("responses.own.appeal.hint"));
        words.setWidthFull();
        words.setMinRows(3);
        add(new Paragraph(getTranslation("responses.reply.appeal.explained")), words);
        Button send = new Button(getTranslation("responses.own.appeal.submit"), event -> send(sent));
        send.setId("appeal-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("appeal-cancel");
        getFooter().add(cancel, send);
    }

    private void send(Consumer<String> sent) {
        try {
            sent.accept(words.getValue());
            close();
        } catch (Refused refused) {
            words.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            words.setInvalid(true);
            words.focus();
        }
    }
}
