package app.comeback.people;

import app.comeback.access.Accounts;
import app.comeback.shared.AccountId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names and evidence beside credentials, in a fixed number of statements. */
@Component
class CredentialStories {

    private final Accounts accounts;
    private final EvidenceRepository evidence;
    private final Today today;

    CredentialStories(Accounts accounts, EvidenceRepository evidence, Today today) {
        this.accounts = accounts;
        this.evidence = evidence;
        this.today = today;
    }

    List<CredentialDetails> details(Collection<Credential> credentials) {
        Set<UUID> files = new HashSet<>();
        credentials.forEach(credential -> {
            if (credential.evidenceId() != null) {
                files.add(credential.evidenceId());
            }
        });
        Map<UUID, CredentialEvidence> infos = evidence.findAllById(files).stream()
                .collect(Collectors.toMap(CredentialEvidence::getId, Function.identity()));
        Map<AccountId, String> names = names(credentials, infos.values());
        return credentials.stream()
                .map(credential -> details(credential, names, infos))
                .toList();
    }

    List<CredentialRow> rows(Collection<Credential> credentials) {
        Map<AccountId, String> names = names(credentials, List.of());
        return credentials.stream().map(credential -> row(credential, names)).toList();
    }

    private CredentialRow row(Credential credential, Map<AccountId, String> names) {
        CredentialFacts facts = credential.facts();
        return new CredentialRow(
                credential.id(),
                name(names, credential.holder()),
                facts.credentialClass(),
                facts.title(),
                facts.issuer(),
                facts.registerNumber(),
                credential.stateOn(today.date()),
                credential.verifications().stream()
                        .map(check -> name(names, check.admin()))
                        .toList(),
                facts.validTo());
    }

    private CredentialDetails details(
            Credential credential, Map<AccountId, String> names, Map<UUID, CredentialEvidence> infos) {
        return new CredentialDetails(
                credential.id(),
                credential.holder(),
                name(names, credential.holder()),
                credential.revision(),
                credential.facts(),
                credential.createdAt(),
                credential.stateOn(today.date()),
                credential.verifications().stream()
                        .map(check -> new CredentialDetails.Check(
                                check.admin(), name(names, check.admin()), check.method(), check.note(), check.at()))
                        .toList(),
                returned(credential, names),
                revoked(credential, names),
                info(infos.get(credential.evidenceId()), names));
    }

    private static CredentialDetails.@Nullable Remark returned(Credential credential, Map<AccountId, String> names) {
        String reason = credential.returnReason();
        return reason == null ? null : new CredentialDetails.Remark(name(names, credential.returnedBy()), reason);
    }

    private static CredentialDetails.@Nullable Revocation revoked(Credential credential, Map<AccountId, String> names) {
        String reason = credential.revokeReason();
        var day = credential.snapshot().revokedOn();
        return reason == null || day == null
                ? null
                : new CredentialDetails.Revocation(name(names, credential.revokedBy()), reason, day);
    }

    private static @Nullable EvidenceInfo info(@Nullable CredentialEvidence file, Map<AccountId, String> names) {
        return file == null
                ? null
                : new EvidenceInfo(
                        file.getId(),
                        file.type().name(),
                        file.sizeBytes(),
                        file.sha256(),
                        file.uploadedAt(),
                        name(names, file.uploadedBy()));
    }

    private Map<AccountId, String> names(Collection<Credential> credentials, Collection<CredentialEvidence> files) {
        Set<AccountId> people = new HashSet<>();
        files.forEach(file -> people.add(file.uploadedBy()));
        for (Credential credential : credentials) {
            people.add(credential.holder());
            credential.verifications().forEach(check -> people.add(check.admin()));
            addIfThere(people, credential.returnedBy());
            addIfThere(people, credential.revokedBy());
        }
        return accounts.displayNames(people);
    }

    private static void addIfThere(Set<AccountId> people, @Nullable AccountId person) {
        if (person != null) {
            people.add(person);
        }
    }

    private static String name(Map<AccountId, String> names, @Nullable AccountId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
