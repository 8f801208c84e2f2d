package app.comeback.access;

import app.comeback.access.AccountLinks.Link;
import app.comeback.access.AccountLinks.Purpose;
import app.comeback.audit.AuditTrail;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("permitAll()")
class SignUpService implements SignUp {

    private static final Purpose[] SETS_A_PASSWORD = {Purpose.RESET_PASSWORD, Purpose.INVITATION};

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AttemptLimit limit;
    private final AccountLinks links;
    private final AccountMail mail;
    private final SignInSessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    SignUpService(
            AccountRepository accounts,
            Passwords passwords,
            AttemptLimit limit,
            AccountLinks links,
            AccountMail mail,
            SignInSessions sessions,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limit = limit;
        this.links = links;
        this.mail = mail;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String join(String email, String network, Locale locale) {
        EmailAddress address = EmailAddress.of(email);
        limit.admit(AttemptLimit.Kind.JOIN, List.of(AttemptKey.account(address.value()), AttemptKey.network(network)));
        // The time of one hash hides whether there was an account to make.
        passwords.spendTheTimeOfOne();
        Account account = accounts.findByEmailKey(address.key()).orElseGet(() -> newAccount(address));
        return invite(account, locale);
    }

    private Account newAccount(EmailAddress address) {
        Account account =
                accounts.saveAndFlush(new Account(address, address.localPart(), Set.of(Role.CLIENT), clock.instant()));
        audit.record("access.joined", "account", account.id().toString(), Map.of());
        return account;
    }

    /** Writes to the address alone what is to be done; the page says the same in every case. */
    private String invite(Account account, Locale locale) {
        if (!account.isWaitingForConfirmation()) {
            mail.exists(account, locale);
            return AccountMail.EXISTS;
        }
        if (!account.roles().equals(Set.of(Role.CLIENT))) {
            mail.invite(account, locale);
            return AccountMail.INVITATION;
        }
        mail.confirm(account, locale);
        return AccountMail.CONFIRM;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> addressToConfirm(String token) {
        return links.find(token, Purpose.CONFIRM_EMAIL)
                .map(link -> account(link).email());
    }

    @Override
    @Transactional
    public String confirm(String token, String displayName, String password) {
        Account account = redeem(token, Purpose.CONFIRM_EMAIL);
        account.rename(displayName);
        account.setPasswordHash(passwords.hashOf(password, account.email(), account.displayName()));
        account.confirm(clock.instant());
        links.withdrawAll(account);
        audit.record("access.email-confirmed", "account", account.id().toString(), Map.of());
        return account.email();
    }

    @Override
    @Transactional
    public void forgotPassword(String email, String network, Locale locale) {
        limit.admit(AttemptLimit.Kind.FORGOTTEN, List.of(AttemptKey.account(email), AttemptKey.network(network)));
        // The time of one hash hides whether there was a mail to write.
        passwords.spendTheTimeOfOne();
        accounts.findByEmailKey(EmailAddress.key(email))
                .filter(account -> !account.isDisabled())
                .ifPresent(account -> {
                    mail.reset(account, locale);
                    audit.record(
                            "access.password-forgotten", "account", account.id().toString(), Map.of());
                });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> addressToReset(String token) {
        return links.find(token, SETS_A_PASSWORD).map(link -> account(link).email());
    }

    @Override
    @Transactional
    public String resetPassword(String token, String newPassword, Locale locale) {
        Account account = redeem(token, SETS_A_PASSWORD);
        account.setPasswordHash(passwords.hashOf(newPassword, account.email(), account.displayName()));
        account.confirm(clock.instant());
        links.withdrawAll(account);
        sessions.endAll(account.id(), "password-reset");
        limit.forget(AttemptLimit.Kind.PASSWORD, AttemptKey.account(account.email()));
        mail.passwordChanged(account, locale);
        audit.record("access.password-reset", "account", account.id().toString(), Map.of());
        return account.email();
    }

    /** Refusing what was typed on the page does not use the link up: it rolls back. */
    private Account redeem(String token, Purpose... purposes) {
        return links.redeem(token, purposes)
                .map(this::account)
                .filter(account -> !account.isDisabled())
                .orElseThrow(() -> new Refused("access.link.gone"));
    }

    private Account account(Link link) {
        return accounts.findById(link.account()).orElseThrow();
    }
}
