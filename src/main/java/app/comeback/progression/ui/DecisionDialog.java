package app.comeback.progression.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Says what is about to be decided, and asks for the reason. */
class DecisionDialog extends Dialog {

    private static final int REASON_LENGTH = 2_000;

    private final TextArea reason = new TextArea();

    /**
     * Creates it.
     *
     * @param title what is decided, already translated
     * @param intro what it means, already translated
     * @param decided takes the reason; the dialog stays open when it refuses
     */
    DecisionDialog(String title, String intro, Consumer<String> decided) {
        setId("decision-dialog");
        setHeaderTitle(title);
        setWidth("min(36rem, 94vw)");
        reason.setId("decision-reason");
        reason.setLabel(getTranslation("progression.reason"));
        reason.setHelperText(getTranslation("progression.reason.help"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setWidthFull();
        add(new Paragraph(intro), reason);
        Button confirm = new Button(getTranslation("progression.decide"), event -> confirm(decided));
        confirm.setId("decision-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("decision-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> decided) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("progression.refused.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        decided.accept(reason.getValue());
        close();
    }
}
