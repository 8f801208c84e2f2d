package app.comeback.access;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("isAuthenticated()")
class AccountsService implements Accounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final PasswordCheck check;
    private final AuditTrail audit;
    private final Clock clock;

    AccountsService(
            AccountRepository accounts, Passwords passwords, PasswordCheck check, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountSummary> find(AccountId id) {
        return accounts.findById(id.value()).map(Account::summary);
    }

    @Override
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Map<AccountId, String> displayNames(Collection<AccountId> ids) {
        return accounts.findAllByIdIn(ids.stream().map(AccountId::value).toList()).stream()
                .collect(Collectors.toUnmodifiableMap(Account::id, Account::displayName));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountSummary> withRole(Role role) {
        return accounts.findEnabledByRole(role.name()).stream()
                .map(Account::summary)
                .toList();
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    @Transactional
    public AccountId create(String email, String displayName, Set<Role> roles, String password) {
        EmailAddress address = EmailAddress.of(email);
        if (accounts.findByEmailKey(address.key()).isPresent()) {
            throw new Refused("access.email.taken");
        }
        Account account = new Account(address, displayName, roles, clock.instant());
        account.setPasswordHash(passwords.hashOf(password, email, displayName));
        account.confirm(clock.instant());
        accounts.save(account);
        audit.record("access.account-created", "account", account.id().toString(), Map.of("roles", "" + roles));
        return account.id();
    }

    @Override
    public void requirePassword(String password) {
        check.require(accounts.findById(CurrentActor.require().id().value()).orElseThrow(), password);
    }
}
