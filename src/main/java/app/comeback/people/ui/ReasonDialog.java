package app.comeback.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a reason before something that the holder will be told. */
class ReasonDialog extends Dialog {

    private static final int LENGTH = 500;

    private final TextArea reason = new TextArea();

    /**
     * Creates it.
     *
     * @param act {@code return} or {@code revoke}: the middle of the translation keys
     * @param tone how the confirming button looks
     * @param confirmed takes the reason; the dialog stays open when it refuses
     */
    ReasonDialog(String act, ButtonVariant tone, Consumer<String> confirmed) {
        setId(act + "-dialog");
        setHeaderTitle(getTranslation("people." + act + ".title"));
        reason.setLabel(getTranslation("people." + act + ".reason"));
        reason.setId(act + "-reason");
        reason.setMaxLength(LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        Paragraph intro = new Paragraph(getTranslation("people." + act + ".intro"));
        add(intro, reason);
        setWidth("min(34rem, 92vw)");
        Button confirm = new Button(getTranslation("people." + act + ".confirm"), event -> confirm(confirmed));
        confirm.setId(act + "-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, tone);
        confirm.setDisableOnClick(false);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId(act + "-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("people.reason-missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }
}
