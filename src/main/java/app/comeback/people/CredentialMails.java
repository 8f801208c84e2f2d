package app.comeback.people;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Role;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells holders and admins by e-mail what became of a credential, in the transaction of the cause. */
@Component
class CredentialMails {

    static final Locale LANGUAGE = Locale.ENGLISH;

    private final Accounts accounts;
    private final Outbox outbox;
    private final PortalProperties properties;

    CredentialMails(Accounts accounts, Outbox outbox, PortalProperties properties) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.properties = properties;
    }

    void counts(Credential credential) {
        toHolder(credential, "credential-counts", credential.facts().title());
    }

    void returned(Credential credential, String reason) {
        toHolder(credential, "credential-returned", credential.facts().title(), reason);
    }

    void revoked(Credential credential, String reason) {
        toHolder(credential, "credential-revoked", credential.facts().title(), reason);
    }

    void ending(Credential credential, String date, String when) {
        toHolder(credential, "credential-ends", credential.facts().title(), date, when);
        String holder = accounts.displayNames(List.of(credential.holder())).getOrDefault(credential.holder(), "");
        for (AccountSummary admin : accounts.withRole(Role.ADMIN)) {
            send(
                    admin.email(),
                    "credential-ends-admin",
                    "/admin/credentials/" + credential.id(),
                    holder,
                    credential.facts().title(),
                    date,
                    when);
        }
    }

    private void toHolder(Credential credential, String template, String... arguments) {
        accounts.find(credential.holder())
                .filter(holder -> !holder.disabled())
                .ifPresent(holder -> send(holder.email(), template, "/profile", arguments));
    }

    private void send(String to, String template, String path, String... arguments) {
        outbox.add(new Mail(
                to, template, LANGUAGE, List.of(arguments), properties.baseUrl().resolve(path)));
    }
}
