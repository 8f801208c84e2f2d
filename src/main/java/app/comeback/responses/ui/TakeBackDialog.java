package app.comeback.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what taking a reply back means before it is done. */
class TakeBackDialog extends Dialog {

    TakeBackDialog(Runnable confirmed) {
        setId("take-back-dialog");
        setHeaderTitle(getTranslation("responses.reply.take-back"));
        setWidth("min(34rem, 92vw)");
        add(new Paragraph(getTranslation("responses.reply.take-back.explained")));
        Button confirm = new Button(getTranslation("responses.reply.take-back"), event -> {
            confirmed.run();
            close();
        });
        confirm.setId("take-back-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("take-back-cancel");
        getFooter().add(cancel, confirm);
    }
}
