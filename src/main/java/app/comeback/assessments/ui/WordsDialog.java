package app.comeback.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the reason of a decision. */
class WordsDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();

    /**
     * Creates it.
     *
     * @param act the middle of the translation keys and the beginning of the ids
     * @param confirmed takes the reason; the dialog stays open when it refuses
     */
    WordsDialog(String act, Consumer<String> confirmed) {
        setId(act + "-dialog");
        setHeaderTitle(getTranslation("assessments." + act + ".title"));
        setWidth("min(34rem, 92vw)");
        reason.setId(act + "-reason");
        reason.setLabel(getTranslation("assessments.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        add(new Paragraph(getTranslation("assessments." + act + ".explained")), reason);
        Button confirm = new Button(getTranslation("assessments." + act + ".confirm"), event -> confirm(confirmed));
        confirm.setId(act + "-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId(act + "-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("assessments.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }
}
