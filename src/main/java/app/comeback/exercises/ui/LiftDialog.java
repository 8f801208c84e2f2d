package app.comeback.exercises.ui;

import app.comeback.exercises.ClientRestrictions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a restriction ends. */
class LiftDialog extends Dialog {

    private final TextArea reason = new TextArea();

    LiftDialog(String restriction, Consumer<String> confirmed) {
        setId("lift-dialog");
        setHeaderTitle(getTranslation("exercises.lift.title"));
        reason.setId("lift-reason");
        reason.setLabel(getTranslation("exercises.lift.reason"));
        reason.setMaxLength(ClientRestrictions.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(restriction), reason);
        setWidth("min(34rem, 92vw)");
        Button confirm = new Button(getTranslation("exercises.lift.confirm"), event -> confirm(confirmed));
        confirm.setId("lift-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("lift-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("exercises.restrict.reason-missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }
}
