package app.comeback.guideeditor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks to type a draft's title before it is deleted for good. */
class DeleteDialog extends Dialog {

    DeleteDialog(String title, Consumer<String> delete) {
        setHeaderTitle(getTranslation("guideeditor.delete.title"));
        setWidth("min(34rem, 95vw)");
        TextField typed = new TextField(getTranslation("guideeditor.delete.label"));
        typed.setId("delete-title");
        typed.setWidthFull();
        Button act = new Button(getTranslation("guideeditor.delete.do"), event -> {
            delete.accept(typed.getValue());
            close();
        });
        act.setId("delete-do");
        act.addThemeVariants(ButtonVariant.ERROR);
        Button cancel = new Button(getTranslation("guideeditor.cancel"), event -> close());
        cancel.setId("delete-cancel");
        add(new Paragraph(getTranslation("guideeditor.delete.help", title)), typed);
        getFooter().add(cancel, act);
    }
}
