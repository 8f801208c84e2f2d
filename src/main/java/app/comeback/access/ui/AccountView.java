package app.comeback.access.ui;

import app.comeback.access.OwnAccount;
import app.comeback.notifications.Outbox;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One's own account: name, password, e-mail address, and where one is signed in. */
@Route("account")
@PermitAll
@StyleSheet("context://admin.css")
class AccountView extends Composite<VerticalLayout> implements HasDynamicTitle {

    AccountView(OwnAccount account, Outbox outbox) {
        getContent().addClassName("view");
        getContent()
                .add(
                        new ViewHeader(getTranslation("access.account.title")),
                        new NameForm(account),
                        new EmailForm(account, outbox),
                        new PasswordForm(account),
                        new SignInsCard(account));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.account.title");
    }
}
