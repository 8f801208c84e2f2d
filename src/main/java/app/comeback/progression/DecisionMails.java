package app.comeback.progression;

import app.comeback.access.Accounts;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells clients that their phase changed; what it is stands behind sign-in. */
@Component
class DecisionMails {

    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties portal;

    DecisionMails(Accounts accounts, Outbox outbox, PortalProperties portal) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
    }

    void phaseChanged(AccountId client) {
        accounts.find(client)
                .filter(account -> !account.disabled())
                .ifPresent(account -> outbox.add(new Mail(
                        account.email(),
                        "phase-changed",
                        Locale.ENGLISH,
                        List.of(),
                        portal.baseUrl().resolve("/progress"))));
    }
}
