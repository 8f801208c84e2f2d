package app.comeback.recall;

import app.comeback.access.Accounts;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells practitioners that there is something to answer; about whom and what stands behind sign-in. */
@Component
class RecallMails {

    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties portal;

    RecallMails(Accounts accounts, Outbox outbox, PortalProperties portal) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
    }

    /** One mail to each of them. */
    void tasks(Collection<AccountId> practitioners) {
        practitioners.forEach(practitioner -> accounts.find(practitioner)
                .filter(account -> !account.disabled())
                .ifPresent(account -> outbox.add(new Mail(
                        account.email(),
                        "recall-task",
                        Locale.ENGLISH,
                        List.of(),
                        portal.baseUrl().resolve("/recalls")))));
    }
}
