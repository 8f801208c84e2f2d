package app.comeback.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** Shows what the client will be told, and asks for the reason. */
public class PublishDialog extends Dialog {

    private static final int REASON_LENGTH = 2_000;

    private final TextArea reason = new TextArea();

    /**
     * Creates it.
     *
     * @param act {@code confirm}, {@code publish}, {@code propose} or {@code end}: the middle of the translation keys
     * @param difference what changes, one sentence each; empty for none
     * @param confirmed takes the reason; the dialog stays open when it refuses
     */
    public PublishDialog(String act, List<String> difference, Consumer<String> confirmed) {
        setId("plan-dialog");
        setHeaderTitle(getTranslation("plans.act." + act + ".title"));
        setWidth("min(40rem, 94vw)");
        add(new Paragraph(getTranslation("plans.act." + act + ".intro")));
        if (!difference.isEmpty()) {
            UnorderedList sentences = new UnorderedList();
            sentences.setId("plan-difference");
            difference.forEach(sentence -> sentences.add(new ListItem(sentence)));
            add(new H3(getTranslation("plans.difference")), sentences);
        }
        reason.setId("plan-reason");
        reason.setLabel(getTranslation("plans.reason"));
        reason.setHelperText(getTranslation("plans.reason.help"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setWidthFull();
        add(reason);
        Button confirm = new Button(getTranslation("plans.act." + act + ".do"), event -> confirm(confirmed));
        confirm.setId("plan-dialog-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("plan-dialog-cancel");
        getFooter().add(cancel, confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("plans.refused.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }
}
