package app.comeback.attention.ui;

import app.comeback.attention.Today;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why nobody needs to act on a line. */
class DismissDialog extends Dialog {

    private final TextArea reason = new TextArea();

    /**
     * Creates it.
     *
     * @param title whose line it is, already translated
     * @param confirmed takes the reason; the dialog stays open with what was typed when it refuses
     */
    DismissDialog(String title, Consumer<String> confirmed) {
        setId("dismiss-dialog");
        setHeaderTitle(title);
        setWidth("min(34rem, 92vw)");
        reason.setId("dismiss-reason");
        reason.setLabel(getTranslation("attention.dismiss.reason"));
        reason.setMaxLength(Today.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setAutofocus(true);
        add(new Paragraph(getTranslation("attention.dismiss.explained")), reason);
        Button confirm = new Button(getTranslation("attention.dismiss.confirm"), event -> confirm(confirmed));
        confirm.setId("dismiss-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("dismiss-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("attention.dismiss.reason-missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }
}
