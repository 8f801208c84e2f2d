package app.comeback.people;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
class PublicTrainersService implements PublicTrainers {

    private static final String ANY = "";

    private final ProfileRepository profiles;
    private final CredentialRepository credentials;
    private final Today today;

    PublicTrainersService(ProfileRepository profiles, CredentialRepository credentials, Today today) {
        this.profiles = profiles;
        this.credentials = credentials;
        this.today = today;
    }

    @Override
    public List<PublicTrainer> list(int limit) {
        return shown(ANY, ANY, limit);
    }

    @Override
    public List<PublicTrainer> workingWith(ConditionCode condition, int limit) {
        return shown(ANY, condition.value(), limit);
    }

    @Override
    public Optional<PublicTrainer> find(String slug) {
        return slug.isEmpty() ? Optional.empty() : shown(slug, ANY, 1).stream().findFirst();
    }

    @Override
    public boolean isShown(AccountId account) {
        return profiles.shownOf(today.date(), account.value()).isPresent();
    }

    @Override
    public Set<AccountId> shownAmong(Collection<AccountId> accounts) {
        List<UUID> wanted = accounts.stream().map(AccountId::value).toList();
        return wanted.isEmpty()
                ? Set.of()
                : profiles.shownAmong(today.date(), wanted).stream()
                        .map(named -> named.profile().account())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private List<PublicTrainer> shown(String slug, String condition, int limit) {
        LocalDate day = today.date();
        List<ProfileRepository.Named> found = profiles.shown(day, slug, condition, Limit.of(limit));
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> holders =
                found.stream().map(named -> named.profile().account().value()).toList();
        Map<AccountId, List<CredentialSnapshot>> counting = credentials.heldBy(holders).stream()
                .map(Credential::snapshot)
                .filter(credential -> credential.isActiveOn(day))
                .collect(Collectors.groupingBy(CredentialSnapshot::holder));
        return found.stream()
                .map(named -> PublicTrainer.of(
                        named.profile().account(),
                        named.name(),
                        named.profile().facts(),
                        counting.getOrDefault(named.profile().account(), List.of())))
                .toList();
    }
}
