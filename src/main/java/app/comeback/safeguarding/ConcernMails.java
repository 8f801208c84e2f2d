package app.comeback.safeguarding;

import app.comeback.access.Accounts;
import app.comeback.care.CareMember;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.PortalProperties;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks people to read; the mail tells neither who wrote nor what. */
@Component
class ConcernMails {

    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties portal;

    ConcernMails(Accounts accounts, Outbox outbox, PortalProperties portal) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
    }

    void written(List<CareMember> readers) {
        readers.forEach(reader -> accounts.find(reader.practitioner())
                .filter(account -> !account.disabled())
                .ifPresent(account -> outbox.add(new Mail(
                        account.email(),
                        "safeguarding",
                        Locale.ENGLISH,
                        List.of(),
                        portal.baseUrl().resolve("/workspace")))));
    }
}
