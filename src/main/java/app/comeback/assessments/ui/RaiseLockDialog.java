package app.comeback.assessments.ui;

import app.comeback.assessments.SafetyLocks;
import app.comeback.protocols.RedFlagLevel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;

/** Asks how grave it is and why the training is stopped. */
class RaiseLockDialog extends Dialog {

    private final UUID id = UUID.randomUUID();
    private final RadioButtonGroup<RedFlagLevel> level = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();

    RaiseLockDialog(RaiseLockButton.Raised raised) {
        setId("raise-dialog");
        setHeaderTitle(getTranslation("assessments.raise.title"));
        setWidth("min(36rem, 94vw)");
        level.setId("raise-level");
        level.setLabel(getTranslation("assessments.raise.level"));
        level.setItems(RedFlagLevel.values());
        level.setItemLabelGenerator(one -> getTranslation("assessments.raise.level." + one));
        level.setRequiredIndicatorVisible(true);
        reason.setId("raise-reason");
        reason.setLabel(getTranslation("assessments.raise.reason"));
        reason.setMaxLength(SafetyLocks.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        add(new Paragraph(getTranslation("assessments.raise.explained")), level, reason);
        Button confirm = new Button(getTranslation("assessments.raise.confirm"), event -> confirm(raised));
        confirm.setId("raise-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("raise-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(RaiseLockButton.Raised raised) {
        RedFlagLevel chosen = level.getValue();
        level.setInvalid(chosen == null);
        level.setErrorMessage(getTranslation("assessments.raise.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("assessments.raise.missing"));
        if (chosen != null && !reason.getValue().isBlank()) {
            raised.accept(id, chosen, reason.getValue());
            close();
        }
    }
}
