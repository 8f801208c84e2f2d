package app.comeback.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the reason before somebody loses access. */
class DisableDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final TextArea reason = new TextArea();

    DisableDialog(Consumer<String> confirmed) {
        setId("disable-dialog");
        setHeaderTitle(getTranslation("access.disable.title"));
        setWidth("min(34rem, 92vw)");
        reason.setId("disable-reason");
        reason.setLabel(getTranslation("access.person.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(getTranslation("access.disable.text")), reason);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("disable-cancel");
        Button confirm = new Button(getTranslation("access.person.disable"), event -> confirm(confirmed));
        confirm.setId("disable-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("access.people.reason-needed"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }
}
