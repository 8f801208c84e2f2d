package app.comeback.access.ui;

import app.comeback.access.OwnAccount;
import app.comeback.notifications.Outbox;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/** Asks for another e-mail address; it counts once its link was opened. */
class EmailForm extends AccountCard {

    private final transient OwnAccount account;
    private final transient Outbox outbox;
    private final EmailField email = new EmailField();
    private final PasswordField password;
    private final Div answer = new Div();

    EmailForm(OwnAccount account, Outbox outbox) {
        super("access.account.email");
        this.account = account;
        this.outbox = outbox;
        password = password("account-email-password", getTranslation("access.account.password"), "current-password");
        email.setId("account-email");
        email.setLabel(getTranslation("access.account.new-email"));
        answer.getElement().setAttribute("role", "status");
        add(
                new Paragraph(getTranslation(
                        "access.account.email-now", account.mine().email())),
                email,
                password);
        setAction("account-save-email", "access.account.save-email", this::ask);
        add(answer);
    }

    private void ask() {
        email.setInvalid(false);
        password.setInvalid(false);
        String address = email.getValue();
        if (attempt(this::field, () -> account.askForNewEmail(address, password.getValue(), getLocale()))) {
            answer.removeAll();
            answer.add(new Paragraph(getTranslation("access.account.email-sent", address)));
            outbox.demoLink(address, "new-address").ifPresent(link -> {
                Anchor open = new Anchor(link.toString(), getTranslation("access.demo.link"));
                open.setId("demo-link");
                open.setRouterIgnore(true);
                answer.add(new Paragraph(getTranslation("access.demo.link.text")), open);
            });
            email.clear();
            password.clear();
        }
    }

    private HasValidation field(String key) {
        return key.startsWith("access.password.") ? password : email;
    }
}
