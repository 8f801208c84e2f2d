package app.comeback.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Says which plans hold an exercise, and asks why it is withdrawn. */
class WithdrawDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();

    /**
     * Creates it.
     *
     * @param plans how many running plans hold it
     * @param confirmed takes the reason; the dialog stays open when it refuses
     */
    WithdrawDialog(String name, int plans, Consumer<String> confirmed) {
        setId("withdraw-dialog");
        setHeaderTitle(getTranslation("library.withdraw.title", name));
        reason.setId("withdraw-reason");
        reason.setLabel(getTranslation("library.withdraw.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        add(
                new Paragraph(getTranslation("library.withdraw.plans", plans)),
                new Paragraph(getTranslation("library.withdraw.explained")),
                reason);
        setWidth("min(34rem, 92vw)");
        Button confirm = new Button(getTranslation("library.withdraw"), event -> confirm(confirmed));
        confirm.setId("withdraw-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("withdraw-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("library.withdraw.reason-missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }
}
