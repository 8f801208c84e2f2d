package app.comeback.people.ui;

import app.comeback.people.VerificationMethod;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/** Asks an admin how a credential was checked. */
class CheckDialog extends Dialog {

    private static final int LENGTH = 500;

    private final RadioButtonGroup<VerificationMethod> method = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();

    /** @param confirmed takes how it was checked, and the note; the dialog stays open when it refuses */
    CheckDialog(BiConsumer<VerificationMethod, String> confirmed) {
        setId("verify-dialog");
        setHeaderTitle(getTranslation("people.verify.title"));
        setWidth("min(34rem, 92vw)");
        method.setLabel(getTranslation("people.verify.method"));
        method.setId("verify-method");
        method.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        method.setItems(VerificationMethod.values());
        method.setItemLabelGenerator(choice -> getTranslation("people.method." + choice));
        method.setRequiredIndicatorVisible(true);
        note.setLabel(getTranslation("people.verify.note"));
        note.setId("verify-note");
        note.setMaxLength(LENGTH);
        note.setWidthFull();
        add(new Paragraph(getTranslation("people.verify.intro")), method, note);
        Button confirm = new Button(getTranslation("people.verify.confirm"), event -> confirm(confirmed));
        confirm.setId("verify-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("verify-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(BiConsumer<VerificationMethod, String> confirmed) {
        if (method.isEmpty()) {
            method.setErrorMessage(getTranslation("people.verify.method-missing"));
            method.setInvalid(true);
            return;
        }
        confirmed.accept(method.getValue(), note.getValue());
        close();
    }
}
