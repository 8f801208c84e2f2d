package app.comeback.recall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why; without an answer nothing is done. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final TextArea reason = new TextArea();

    /**
     * Creates it.
     *
     * @param keys the first part of its translation keys
     * @param what what the heading names
     */
    ReasonDialog(String keys, String what, Consumer<String> confirmed) {
        setId("recall-dialog");
        setHeaderTitle(getTranslation(keys + ".title", what));
        setWidth("min(34rem, 92vw)");
        reason.setId("recall-reason");
        reason.setLabel(getTranslation("recall.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        add(new Paragraph(getTranslation(keys + ".explained")), reason);
        Button confirm = new Button(getTranslation(keys + ".confirm"), event -> confirm(confirmed));
        confirm.setId("recall-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("recall-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("recall.refused.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }
}
