package app.comeback.access.ui;

import app.comeback.access.PeopleAdmin;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;

/** Asks whom to invite, and as what. */
class InviteDialog extends Dialog {

    private final transient PeopleAdmin people;
    private final transient Runnable done;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final RolesField roles = new RolesField();

    InviteDialog(PeopleAdmin people, Runnable done) {
        this.people = people;
        this.done = done;
        setId("invite-dialog");
        setHeaderTitle(getTranslation("access.invite.title"));
        setWidth("min(34rem, 92vw)");
        name.setId("invite-name");
        name.setLabel(getTranslation("access.name"));
        name.setWidthFull();
        email.setId("invite-email");
        email.setLabel(getTranslation("access.email"));
        email.setWidthFull();
        roles.setId("invite-roles");
        add(new Paragraph(getTranslation("access.invite.text")), name, email, roles);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("invite-cancel");
        Button send = new Button(getTranslation("access.invite.submit"), event -> invite());
        send.setId("invite-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, send);
    }

    private void invite() {
        try {
            people.invite(email.getValue(), name.getValue(), roles.getValue());
        } catch (Refused refused) {
            show(refused);
            return;
        }
        close();
        done.run();
        Notices.done("access.invite.done", name.getValue());
    }

    private void show(Refused refused) {
        name.setInvalid(false);
        email.setInvalid(false);
        roles.setInvalid(false);
        HasValidation field = refused.key().startsWith("access.name.")
                ? name
                : refused.key().startsWith("access.email.") ? email : roles;
        field.setErrorMessage(getTranslation(refused.key(), refused.arguments().toArray()));
        field.setInvalid(true);
    }
}
