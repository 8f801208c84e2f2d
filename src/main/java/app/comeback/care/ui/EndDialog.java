package app.comeback.care.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks a practitioner why the care of a client ends; the client reads the answer. */
class EndDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();

    EndDialog(String client, Consumer<String> confirmed) {
        setId("end-dialog");
        setHeaderTitle(getTranslation("care.end.whom", client));
        reason.setId("end-reason");
        reason.setLabel(getTranslation("care.end.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        add(new Paragraph(getTranslation("care.end.explained")), reason);
        setWidth("min(34rem, 92vw)");
        Button confirm = new Button(getTranslation("care.end.confirm"), event -> confirm(confirmed));
        confirm.setId("end-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("end-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("care.end.reason-missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }
}
