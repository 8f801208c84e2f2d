package app.comeback.plans;

import app.comeback.access.Accounts;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells clients that there is something new in their plan; what it is stands behind sign-in. */
@Component
class PlanMails {

    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties portal;

    PlanMails(Accounts accounts, Outbox outbox, PortalProperties portal) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.portal = portal;
    }

    /** A version was published. */
    void published(AccountId client, int version) {
        send(client, version == 1 ? "plan-first" : "plan-changed", List.of(Integer.toString(version)));
    }

    /** The plan ended. */
    void ended(AccountId client) {
        send(client, "plan-ended", List.of());
    }

    private void send(AccountId client, String template, List<String> arguments) {
        accounts.find(client)
                .filter(account -> !account.disabled())
                .ifPresent(account -> outbox.add(new Mail(
                        account.email(),
                        template,
                        Locale.ENGLISH,
                        arguments,
                        portal.baseUrl().resolve("/plan"))));
    }
}
