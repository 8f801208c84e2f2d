package app.comeback.notifications.ui;

import app.comeback.notifications.MailAdmin;
import app.comeback.notifications.MailRow;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One mail of the outbox with its text. */
@Route("admin/mail/:id")
@RolesAllowed("ADMIN")
@StyleSheet("context://admin.css")
class MailTextView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MailAdmin mail;
    private String title = "";

    MailTextView(MailAdmin mail) {
        this.mail = mail;
        getContent().addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(mail.read(UUID.fromString(event.getRouteParameters().get("id").orElse(""))));
        } catch (IllegalArgumentException | Refused unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(MailRow row) {
        title = row.subject();
        getContent().removeAll();
        Anchor back = new Anchor("admin/mail", getTranslation("notifications.mail.back"));
        back.setId("mail-back");
        Facts facts = new Facts()
                .with("notifications.mail.to", row.recipient())
                .with(
                        "notifications.mail.state",
                        new StatusLabel(MailWords.tone(row.state()), MailWords.of(row.state())))
                .with("notifications.mail.written", Times.dateTime(row.createdAt()))
                .with("notifications.mail.sent", Times.dateTime(row.sentAt()))
                .with("notifications.mail.attempts", String.valueOf(row.attempts()))
                .with("notifications.mail.problem", row.problem() == null ? "" : row.problem());
        Div card = new Div(facts, text(row));
        card.addClassName("admin-card");
        if (row.state() == MailRow.State.FAILED) {
            card.add(sendAgain(row));
        }
        getContent().add(back, new ViewHeader(title), card);
    }

    private static Component text(MailRow row) {
        Pre text = new Pre(row.body());
        text.setId("mail-text");
        text.addClassName("mail-text");
        return text;
    }

    private Button sendAgain(MailRow row) {
        Button again = new Button(getTranslation("notifications.mail.send-again"), event -> {
            mail.sendAgain(row.id());
            Notices.done("notifications.mail.sending-again");
            show(mail.read(row.id()));
        });
        again.setId("mail-send-again");
        again.addThemeVariants(ButtonVariant.PRIMARY);
        return again;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
