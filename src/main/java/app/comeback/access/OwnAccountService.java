package app.comeback.access;

import app.comeback.access.AccountLinks.Link;
import app.comeback.access.AccountLinks.Purpose;
import app.comeback.audit.AuditTrail;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("isAuthenticated()")
class OwnAccountService implements OwnAccount {

    private final AccountRepository accounts;
    private final PasswordCheck check;
    private final Passwords passwords;
    private final AccountLinks links;
    private final AccountMail mail;
    private final AttemptLimit limit;
    private final SignInSessions sessions;
    private final KnownDevices devices;
    private final AuditTrail audit;

    OwnAccountService(
            AccountRepository accounts,
            PasswordCheck check,
            Passwords passwords,
            AccountLinks links,
            AccountMail mail,
            AttemptLimit limit,
            SignInSessions sessions,
            KnownDevices devices,
            AuditTrail audit) {
        this.accounts = accounts;
        this.check = check;
        this.passwords = passwords;
        this.links = links;
        this.mail = mail;
        this.limit = limit;
        this.sessions = sessions;
        this.devices = devices;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountSummary mine() {
        return account().summary();
    }

    @Override
    @Transactional
    public void rename(String displayName) {
        account().rename(displayName);
        record("access.renamed");
    }

    @Override
    @Transactional
    public void changePassword(String current, String next, @Nullable UUID here, Locale locale) {
        Account account = account();
        check.require(account, current);
        account.setPasswordHash(passwords.hashOf(next, account.email(), account.displayName()));
        sessions.endAllBut(account.id(), here, "password-changed");
        mail.passwordChanged(account, locale);
        record("access.password-changed");
    }

    @Override
    @Transactional
    public void askForNewEmail(String newEmail, String password, Locale locale) {
        EmailAddress address = EmailAddress.of(newEmail);
        Account account = account();
        check.require(account, password);
        limit.admit(AttemptLimit.Kind.NEW_EMAIL, List.of(AttemptKey.inside(account.id())));
        if (address.key().equals(EmailAddress.key(account.email()))) {
            throw new Refused("access.email.same");
        }
        Optional<Account> owner = accounts.findByEmailKey(address.key());
        if (owner.isPresent()) {
            mail.exists(owner.get(), locale);
        } else {
            mail.newAddress(account, address, locale);
        }
        record("access.new-email-asked");
    }

    @Override
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<String> newEmail(String token) {
        return links.find(token, Purpose.CHANGE_EMAIL).map(Link::newEmail);
    }

    @Override
    @PreAuthorize("permitAll()")
    @Transactional
    public String confirmNewEmail(String token, String password, Locale locale) {
        Link link = links.redeem(token, Purpose.CHANGE_EMAIL).orElseThrow(() -> new Refused("access.link.gone"));
        Account account = accounts.findById(link.account()).orElseThrow();
        EmailAddress address = EmailAddress.of(Objects.requireNonNull(link.newEmail()));
        if (account.isDisabled() || accounts.findByEmailKey(address.key()).isPresent()) {
            throw new Refused("access.link.gone");
        }
        check.require(account, password);
        mail.addressChanged(account, account.email(), locale);
        account.moveTo(address);
        audit.record("access.email-changed", "account", account.id().toString(), Map.of());
        return address.value();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignInSummary> signIns() {
        return sessions.list(CurrentActor.require());
    }

    @Override
    @Transactional
    public void signOutEverywhere() {
        sessions.endAll(CurrentActor.require().id(), "signed-out-everywhere");
        devices.forgetAll(CurrentActor.require().id());
        record("access.signed-out-everywhere");
    }

    private Account account() {
        return accounts.findById(CurrentActor.require().id().value()).orElseThrow();
    }

    private void record(String action) {
        audit.record(action, "account", CurrentActor.require().id().toString(), Map.of());
    }
}
