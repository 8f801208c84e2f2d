package app.comeback.access.ui;

import app.comeback.access.OwnAccount;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.textfield.TextField;

/** Changes the name that others see. */
class NameForm extends AccountCard {

    NameForm(OwnAccount account) {
        super("access.account.name");
        TextField name = new TextField(getTranslation("access.name"));
        name.setId("account-name");
        name.setValue(account.mine().displayName());
        name.setHelperText(getTranslation("access.name.hint"));
        add(name);
        setAction("account-save-name", "access.account.save-name", () -> {
            name.setInvalid(false);
            if (attempt(key -> name, () -> account.rename(name.getValue()))) {
                Notices.done("access.account.name-saved");
            }
        });
    }
}
