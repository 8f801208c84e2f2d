package app.comeback.people;

import app.comeback.access.AccountSummary;
import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class CredentialChecksService implements CredentialChecks {

    private final CredentialRepository credentials;
    private final CredentialSearch search;
    private final CredentialStories stories;
    private final CredentialMails mails;
    private final CredentialRegister register;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Today today;

    CredentialChecksService(
            CredentialRepository credentials,
            CredentialSearch search,
            CredentialStories stories,
            CredentialMails mails,
            CredentialRegister register,
            Accounts accounts,
            AuditTrail audit,
            Today today) {
        this.credentials = credentials;
        this.search = search;
        this.stories = stories;
        this.mails = mails;
        this.register = register;
        this.accounts = accounts;
        this.audit = audit;
        this.today = today;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRow> page(CredentialQuery query, Pageable page) {
        List<UUID> ids = search.ids(query, page);
        Map<UUID, Credential> found =
                credentials.withChecks(ids).stream().collect(Collectors.toMap(Credential::id, Function.identity()));
        return stories.rows(ids.stream().map(found::get).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public long count(CredentialQuery query) {
        return search.count(query);
    }

    @Override
    @Transactional(readOnly = true)
    public CredentialDetails details(UUID credential) {
        return stories.details(credentials.withChecks(List.of(credential))).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("people.refused.unknown"));
    }

    @Override
    public void verify(UUID id, int revision, VerificationMethod method, @Nullable String note) {
        Credential credential = locked(id);
        String kept = note == null || note.isBlank() ? null : note.strip();
        if (kept != null && kept.length() > Credential.REASON_LENGTH) {
            throw new Refused("people.refused.note", Credential.REASON_LENGTH);
        }
        credential.verify(me(), revision, method, kept, today.date(), today.instant());
        int check = credential.verifications().size();
        audit.record(
                "people.credential-verified",
                "credential",
                id.toString(),
                Map.of("check", String.valueOf(check), "method", method.name(), "revision", String.valueOf(revision)));
        if (check == Credential.CHECKS_NEEDED) {
            mails.counts(credential);
        }
    }

    @Override
    public void giveBack(UUID id, int revision, String reason) {
        Credential credential = locked(id);
        credential.giveBack(me(), revision, reason, today.instant());
        audit.record("people.credential-returned", "credential", id.toString(), Map.of("reason", reason.strip()));
        mails.returned(credential, reason.strip());
    }

    @Override
    public void revoke(UUID id, String reason) {
        Credential credential = locked(id);
        credential.revoke(me(), reason, today.date());
        audit.record("people.credential-revoked", "credential", id.toString(), Map.of("reason", reason.strip()));
        mails.revoked(credential, reason.strip());
    }

    @Override
    public void addFor(AccountId holder, UUID credential, CredentialFacts facts) {
        if (accounts.find(holder).filter(CredentialChecksService::mayPractise).isEmpty()) {
            throw new Refused("people.refused.no-practitioner");
        }
        register.add(credential, holder, facts);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, String> practitioners() {
        return Stream.of(Role.TRAINER, Role.MEDICAL_REVIEWER)
                .flatMap(role -> accounts.withRole(role).stream())
                .collect(Collectors.toMap(AccountSummary::id, AccountSummary::displayName, (one, same) -> one));
    }

    private static boolean mayPractise(AccountSummary account) {
        return account.roles().contains(Role.TRAINER) || account.roles().contains(Role.MEDICAL_REVIEWER);
    }

    private Credential locked(UUID id) {
        return credentials.lock(id).orElseThrow(() -> new Refused("people.refused.unknown"));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
