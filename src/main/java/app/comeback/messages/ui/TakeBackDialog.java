package app.comeback.messages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before a message is taken back, because that cannot be undone. */
class TakeBackDialog extends Dialog {

    TakeBackDialog(Runnable confirmed) {
        setId("take-back");
        setHeaderTitle(getTranslation("messages.take-back.title"));
        setWidth("min(30rem, 92vw)");
        add(new Paragraph(getTranslation("messages.take-back.explained")));
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("take-back-cancel");
        Button confirm = new Button(getTranslation("messages.take-back"), event -> {
            close();
            confirmed.run();
        });
        confirm.setId("take-back-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }
}
