package app.comeback.care;

import app.comeback.access.Accounts;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells both sides when care begins and ends; a mail names no client and nothing about health. */
@Component
class CareMails {

    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties portal;

    CareMails(Accounts accounts, Outbox outbox, PortalProperties portal) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
    }

    void shared(AccountId practitioner) {
        send(practitioner, "care-shared", List.of(), "/clients");
    }

    void stopped(AccountId practitioner) {
        send(practitioner, "care-stopped", List.of(), "/clients");
    }

    void ended(AccountId client, String practitioner) {
        send(client, "care-ended", List.of(practitioner), "/consents");
    }

    private void send(AccountId to, String template, List<String> arguments, String path) {
        accounts.find(to)
                .filter(account -> !account.disabled())
                .ifPresent(account -> outbox.add(new Mail(
                        account.email(),
                        template,
                        Locale.ENGLISH,
                        arguments,
                        portal.baseUrl().resolve(path))));
    }
}
