package app.comeback.notes.ui;

import app.comeback.notes.Notes;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a note is removed. */
class RemoveNoteDialog extends Dialog {

    private final TextArea reason = new TextArea();

    RemoveNoteDialog(Consumer<String> confirmed) {
        setId("note-remove");
        setHeaderTitle(getTranslation("notes.remove.title"));
        setWidth("min(34rem, 92vw)");
        reason.setId("note-remove-reason");
        reason.setLabel(getTranslation("notes.remove.reason"));
        reason.setMaxLength(Notes.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("notes.remove.explained")), reason);
        Button confirm = new Button(getTranslation("notes.remove.confirm"), event -> confirm(confirmed));
        confirm.setId("note-remove-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("note-remove-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (reason.isEmpty() || reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("notes.remove.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }
}
