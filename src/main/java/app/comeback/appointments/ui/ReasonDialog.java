package app.comeback.appointments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why an appointment is cancelled. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    ReasonDialog(String explanation, Consumer<String> confirmed) {
        setId("cancel-dialog");
        setHeaderTitle(getTranslation("appointments.cancel.title"));
        setWidth("min(34rem, 92vw)");
        TextArea reason = new TextArea(getTranslation("appointments.cancel.reason"));
        reason.setId("cancel-reason");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        add(new Paragraph(explanation), reason);
        Button keep = new Button(getTranslation("appointments.cancel.keep"), event -> close());
        keep.setId("cancel-keep");
        Button confirm = new Button(getTranslation("appointments.cancel"), event -> {
            confirmed.accept(reason.getValue());
            close();
        });
        confirm.setId("cancel-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(keep, confirm);
    }
}
