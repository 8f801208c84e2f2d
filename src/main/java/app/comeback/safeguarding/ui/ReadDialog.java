package app.comeback.safeguarding.ui;

import app.comeback.safeguarding.Concern.Outcome;
import app.comeback.safeguarding.Concerns;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/** Asks what followed from reading; stays open, with what was typed, until it is answered or cancelled. */
class ReadDialog extends Dialog {

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea remark = new TextArea();

    ReadDialog(BiConsumer<Outcome, String> confirmed) {
        setId("concern-dialog");
        setHeaderTitle(getTranslation("safeguarding.read"));
        setWidth("min(34rem, 92vw)");
        outcome.setId("concern-outcome");
        outcome.setLabel(getTranslation("safeguarding.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation("safeguarding.outcome." + one));
        outcome.setRequiredIndicatorVisible(true);
        remark.setId("concern-remark");
        remark.setLabel(getTranslation("safeguarding.remark"));
        remark.setHelperText(getTranslation("safeguarding.remark.hint"));
        remark.setMaxLength(Concerns.LONGEST_REMARK);
        remark.setWidthFull();
        remark.setMinRows(3);
        outcome.addValueChangeListener(
                event -> remark.setRequiredIndicatorVisible(event.getValue() == Outcome.NO_CONCERN));
        add(new Paragraph(getTranslation("safeguarding.read.explained")), outcome, remark);
        Button confirm = new Button(getTranslation("safeguarding.confirm"), event -> confirm(confirmed));
        confirm.setId("concern-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("concern-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(BiConsumer<Outcome, String> confirmed) {
        Outcome chosen = outcome.getValue();
        outcome.setInvalid(chosen == null);
        remark.setInvalid(chosen == Outcome.NO_CONCERN && remark.getValue().isBlank());
        if (chosen == null) {
            outcome.setErrorMessage(getTranslation("safeguarding.outcome.missing"));
            return;
        }
        if (remark.isInvalid()) {
            remark.setErrorMessage(getTranslation("safeguarding.refused.why"));
            remark.focus();
            return;
        }
        confirmed.accept(chosen, remark.getValue());
        close();
    }
}
