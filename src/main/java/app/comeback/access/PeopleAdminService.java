package app.comeback.access;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('ADMIN')")
class PeopleAdminService implements PeopleAdmin {

    private final AccountRepository accounts;
    private final PeopleQuery query;
    private final AccountMail mail;
    private final SignInSessions sessions;
    private final KnownDevices devices;
    private final AuditTrail audit;
    private final Clock clock;

    PeopleAdminService(
            AccountRepository accounts,
            PeopleQuery query,
            AccountMail mail,
            SignInSessions sessions,
            KnownDevices devices,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.query = query;
        this.mail = mail;
        this.sessions = sessions;
        this.devices = devices;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonRow> page(PeopleFilter filter, Pageable page) {
        return query.page(filter, page);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PeopleFilter filter) {
        return query.count(filter);
    }

    @Override
    @Transactional(readOnly = true)
    public PersonRow find(AccountId id) {
        return query.find(id).orElseThrow(() -> new Refused("access.people.unknown"));
    }

    @Override
    @Transactional
    public AccountId invite(String email, String displayName, Set<Role> roles) {
        EmailAddress address = EmailAddress.of(email);
        if (accounts.findByEmailKey(address.key()).isPresent()) {
            throw new Refused("access.email.taken");
        }
        Account account = accounts.saveAndFlush(new Account(address, displayName, roles, clock.instant()));
        mail.invite(account, Locale.ENGLISH);
        record("access.invited", account, Map.of("roles", names(roles)));
        return account.id();
    }

    @Override
    @Transactional
    public void inviteAgain(AccountId id) {
        Account account = account(id);
        if (account.isConfirmed() || account.isDisabled()) {
            throw new Refused("access.people.not-waiting", account.displayName());
        }
        mail.invite(account, Locale.ENGLISH);
        record("access.invited-again", account, Map.of());
    }

    @Override
    @Transactional
    public void changeRoles(AccountId id, long version, Set<Role> roles) {
        accounts.lockAdministration();
        Account account = account(id, version);
        String before = names(account.roles());
        if (account.roles().contains(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            requireAnotherAdmin(account);
        }
        account.give(roles);
        sessions.endAll(id, "roles-changed");
        record("access.roles-changed", account, Map.of("before", before, "after", names(roles)));
    }

    @Override
    @Transactional
    public void disable(AccountId id, long version, String reason) {
        if (id.equals(CurrentActor.require().id())) {
            throw new Refused("access.people.not-oneself");
        }
        accounts.lockAdministration();
        Account account = account(id, version);
        if (account.roles().contains(Role.ADMIN)) {
            requireAnotherAdmin(account);
        }
        account.disable(reason, clock.instant());
        sessions.endAll(id, "disabled");
        record("access.disabled", account, Map.of("reason", reason.strip()));
    }

    @Override
    @Transactional
    public void enable(AccountId id, long version) {
        Account account = account(id, version);
        account.enable();
        record("access.enabled", account, Map.of());
    }

    @Override
    @Transactional
    public void signOutEverywhere(AccountId id) {
        Account account = account(id);
        sessions.endAll(id, "signed-out-by-admin");
        devices.forgetAll(id);
        record("access.signed-out-by-admin", account, Map.of());
    }

    private void requireAnotherAdmin(Account account) {
        boolean another = accounts.findEnabledByRole(Role.ADMIN.name()).stream()
                .anyMatch(admin -> !admin.id().equals(account.id()) && admin.isConfirmed());
        if (!another) {
            throw new Refused("access.people.last-admin");
        }
    }

    private Account account(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new Refused("access.people.unknown"));
    }

    private Account account(AccountId id, long version) {
        Account account = account(id);
        if (account.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Account.class, id.value());
        }
        return account;
    }

    private void record(String action, Account account, Map<String, String> details) {
        audit.record(action, "account", account.id().toString(), details);
    }

    private static String names(Set<Role> roles) {
        return String.join(" ", roles.stream().sorted().map(Role::name).toList());
    }
}
