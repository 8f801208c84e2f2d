package app.comeback.templates.ui;

import app.comeback.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for another name of a template. */
class RenameDialog extends Dialog {

    /**
     * Creates it.
     *
     * @param rename gives the name; what it refuses stands under the field
     */
    RenameDialog(String name, Consumer<String> rename) {
        setHeaderTitle(getTranslation("templates.rename.title"));
        setWidth("min(30rem, 96vw)");
        TextField field = new TextField(getTranslation("templates.rename.name"));
        field.setId("rename-name");
        field.setWidthFull();
        field.setMaxLength(120);
        field.setValue(name);
        field.setAutofocus(true);
        // Says itself what is wrong; the rule is the service's.
        field.setManualValidation(true);
        add(field);
        Button save = new Button(getTranslation("templates.rename.save"), event -> {
            try {
                rename.accept(field.getValue());
                close();
            } catch (Refused refused) {
                field.setErrorMessage(
                        getTranslation(refused.key(), refused.arguments().toArray()));
                field.setInvalid(true);
                field.focus();
            }
        });
        save.setId("rename-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("rename-cancel");
        getFooter().add(cancel, save);
    }
}
