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
    public String join(String displayName, String email, String password, String network, Locale locale) {
        Account wanted = new Account(EmailAddress.of(email), displayName, Set.of(Role.CLIENT), clock.instant());
        limit.admit(AttemptLimit.Kind.JOIN, List.of(AttemptKey.account(wanted.email()), AttemptKey.network(network)));
        wanted.setPasswordHash(passwords.hashOf(password, wanted.email(), wanted.displayName()));
        Optional<Account> existing = accounts.findByEmailKey(EmailAddress.key(wanted.email()));
        if (existing.isEmpty()) {
            accounts.saveAndFlush(wanted);
            audit.record("access.joined", "account", wanted.id().toString(), Map.of());
            mail.confirm(wanted, locale);
            return AccountMail.CONFIRM;
        }
        return joinAgain(existing.get(), wanted, locale);
    }

    /** Nobody has shown yet that the address is theirs: the latest who types it decides name and password. */
    private String joinAgain(Account account, Account wanted, Locale locale) {
        if (account.isWaitingForConfirmation()) {
            account.takeOver(wanted);
            mail.confirm(account, locale);
            return AccountMail.CONFIRM;
        }
        mail.exists(account, locale);
        return AccountMail.EXISTS;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> addressToConfirm(String token) {
        return links.find(token, Purpose.CONFIRM_EMAIL)
                .map(link -> account(link).email());
    }

    @Override
    @Transactional
    public String confirm(String token) {
        Link link = links.redeem(token, Purpose.CONFIRM_EMAIL).orElseThrow(() -> new Refused("access.link.gone"));
        Account account = account(link);
        account.confirm(clock.instant());
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
        Link link = links.redeem(token, SETS_A_PASSWORD).orElseThrow(() -> new Refused("access.link.gone"));
        Account account = account(link);
        if (account.isDisabled()) {
            throw new Refused("access.link.gone");
        }
        account.setPasswordHash(passwords.hashOf(newPassword, account.email(), account.displayName()));
        account.confirm(clock.instant());
        links.withdrawAll(account);
        sessions.endAll(account.id(), "password-reset");
        limit.forget(AttemptLimit.Kind.PASSWORD, AttemptKey.account(account.email()));
        mail.passwordChanged(account, locale);
        audit.record("access.password-reset", "account", account.id().toString(), Map.of());
        return account.email();
    }

    private Account account(Link link) {
        return accounts.findById(link.account()).orElseThrow();
    }
}
