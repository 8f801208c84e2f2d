package app.comeback.access.ui;

import app.comeback.access.OwnAccount;
import app.comeback.access.SignInSummary;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Where one is signed in, and the way to end all of it. */
class SignInsCard extends AccountCard {

    SignInsCard(OwnAccount account) {
        super("access.account.sign-ins");
        UnorderedList list = new UnorderedList();
        list.setId("account-sign-ins");
        account.signIns().forEach(one -> list.add(new ListItem(line(one))));
        add(new Paragraph(getTranslation("access.account.sign-ins-text")), list);
        setAction("account-sign-out-everywhere", "access.account.sign-out-everywhere", () -> {
            account.signOutEverywhere();
            UI.getCurrent().getPage().setLocation("/login?signed-out");
        });
    }

    private String line(SignInSummary one) {
        String device = one.device().isEmpty() ? getTranslation("access.account.device-unknown") : one.device();
        String key = one.series().equals(here()) ? "access.account.device-here" : "access.account.device";
        return getTranslation(key, device, Times.dateTime(one.startedAt()), Times.dateTime(one.lastSeen()));
    }
}
