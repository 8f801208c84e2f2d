package app.comeback.people;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINER', 'MEDICAL_REVIEWER', 'EDITOR', 'ADMIN', 'SYSTEM')")
class CredentialsService implements Credentials {

    private final CredentialRepository credentials;

    CredentialsService(CredentialRepository credentials) {
        this.credentials = credentials;
    }

    @Override
    public List<CredentialSnapshot> of(AccountId holder) {
        return credentials.heldBy(List.of(holder.value())).stream()
                .map(Credential::snapshot)
                .toList();
    }

    @Override
    @PreAuthorize("permitAll()")
    public Map<UUID, CredentialSnapshot> byIds(Collection<UUID> ids) {
        return credentials.withChecks(ids).stream()
                .map(Credential::snapshot)
                .collect(Collectors.toMap(CredentialSnapshot::id, Function.identity()));
    }

    @Override
    public Optional<CredentialSnapshot> forSigning(AccountId holder, ConditionCode condition, LocalDate day) {
        return of(holder).stream()
                .filter(credential -> credential.isActiveOn(day) && credential.covers(condition))
                .min(Comparator.comparing((CredentialSnapshot credential) ->
                                credential.credentialClass().review())
                        .thenComparing(CredentialSnapshot::validFrom)
                        .thenComparing(CredentialSnapshot::id));
    }
}
