package app.comeback.training.ui;

import app.comeback.training.EnteredForMe;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks what is wrong about an entry; the client may leave it empty. */
class DisputeDialog extends Dialog {

    DisputeDialog(Consumer<String> confirmed) {
        setId("dispute-dialog");
        setHeaderTitle(getTranslation("training.mine.dispute"));
        setWidth("min(34rem, 92vw)");
        TextArea words = new TextArea(getTranslation("training.mine.words"));
        words.setId("dispute-words");
        words.setMaxLength(EnteredForMe.LONGEST_WORDS);
        words.setWidthFull();
        words.setMinRows(3);
        add(new Paragraph(getTranslation("training.mine.dispute-explained")), words);
        Button confirm = new Button(getTranslation("training.mine.dispute-confirm"), event -> {
            confirmed.accept(words.getValue());
            close();
        });
        confirm.setId("dispute-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("dispute-cancel");
        getFooter().add(cancel, confirm);
    }
}
