package app.comeback.access.ui;

import app.comeback.access.OwnAccount;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.PasswordField;

/** Changes the password after asking for the present one. */
class PasswordForm extends AccountCard {

    private final transient OwnAccount account;
    private final PasswordField current;
    private final PasswordField next;

    PasswordForm(OwnAccount account) {
        super("access.account.change-password");
        this.account = account;
        current = password("account-password", getTranslation("access.account.password"), "current-password");
        next = password("account-new-password", getTranslation("access.password.new"), "new-password");
        next.setHelperText(getTranslation("access.password.hint"));
        add(current, next);
        setAction("account-save-password", "access.account.save-password", this::change);
    }

    private void change() {
        current.setInvalid(false);
        next.setInvalid(false);
        if (attempt(
                this::field, () -> account.changePassword(current.getValue(), next.getValue(), here(), getLocale()))) {
            current.clear();
            next.clear();
            Notices.done("access.account.password-saved");
        }
    }

    private HasValidation field(String key) {
        return "access.password.wrong".equals(key) ? current : next;
    }
}
