package app.comeback.access;

import app.comeback.access.AccountLinks.Purpose;
import app.comeback.notifications.Mail;
import app.comeback.notifications.Outbox;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The e-mails about an account. */
@Component
class AccountMail {

    static final String CONFIRM = "confirm-email";
    static final String EXISTS = "already-joined";
    static final String RESET = "reset-password";
    static final String INVITATION = "invitation";
    static final String PASSWORD_CHANGED = "password-changed";
    static final String NEW_ADDRESS = "new-address";
    static final String ADDRESS_CHANGED = "address-changed";

    private final Outbox outbox;
    private final AccountLinks links;

    AccountMail(Outbox outbox, AccountLinks links) {
        this.outbox = outbox;
        this.links = links;
    }

    void confirm(Account account, Locale locale) {
        send(account.email(), CONFIRM, locale, account, links.issue(account, Purpose.CONFIRM_EMAIL, null));
    }

    void exists(Account account, Locale locale) {
        send(account.email(), EXISTS, locale, account, links.page("login"));
    }

    void reset(Account account, Locale locale) {
        send(account.email(), RESET, locale, account, links.issue(account, Purpose.RESET_PASSWORD, null));
    }

    void invite(Account account, Locale locale) {
        send(account.email(), INVITATION, locale, account, links.issue(account, Purpose.INVITATION, null));
    }

    void passwordChanged(Account account, Locale locale) {
        send(account.email(), PASSWORD_CHANGED, locale, account, links.page("forgot"));
    }

    void newAddress(Account account, EmailAddress address, Locale locale) {
        send(address.value(), NEW_ADDRESS, locale, account, links.issue(account, Purpose.CHANGE_EMAIL, address));
    }

    void addressChanged(Account account, String oldAddress, Locale locale) {
        send(oldAddress, ADDRESS_CHANGED, locale, account, null);
    }

    private void send(String to, String template, Locale locale, Account account, @Nullable URI link) {
        outbox.add(new Mail(to, template, locale, List.of(account.displayName()), link));
    }
}
