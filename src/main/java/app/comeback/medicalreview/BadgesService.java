package app.comeback.medicalreview;

import app.comeback.people.CredentialSnapshot;
import app.comeback.people.Credentials;
import app.comeback.shared.PortalProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
class BadgesService implements Badges {

    private final Signatures signatures;
    private final Credentials credentials;
    private final Clock clock;
    private final PortalProperties portal;

    BadgesService(Signatures signatures, Credentials credentials, Clock clock, PortalProperties portal) {
        this.signatures = signatures;
        this.credentials = credentials;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    public Badge of(String type, UUID contentId, String publishedHash) {
        return of(type, Map.of(contentId, publishedHash)).getOrDefault(contentId, Badge.NONE);
    }

    @Override
    public Map<UUID, Badge> of(String type, Map<UUID, String> publishedHashes) {
        if (publishedHashes.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Signature>> byContent = signatures.of(type, publishedHashes.keySet()).stream()
                .collect(Collectors.groupingBy(signature -> signature.ref().contentId()));
        Map<UUID, CredentialSnapshot> standing = standing(byContent.values());
        LocalDate today = LocalDate.ofInstant(clock.instant(), portal.zone());
        Map<UUID, Badge> badges = new HashMap<>();
        publishedHashes.forEach((content, hash) -> badges.put(
                content, BadgeRule.badge(byContent.getOrDefault(content, List.of()), hash, standing, today)));
        return badges;
    }

    private Map<UUID, CredentialSnapshot> standing(Collection<List<Signature>> all) {
        Set<UUID> ids = all.stream()
                .flatMap(List::stream)
                .map(signature -> signature.credential().id())
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : credentials.byIds(ids);
    }

    @Override
    public List<Signature> signatures(String type, UUID contentId) {
        return signatures.of(type, Set.of(contentId));
    }

    @Override
    public Map<UUID, Signature> latest(String type, Collection<UUID> contentIds) {
        return contentIds.isEmpty()
                ? Map.of()
                : signatures.latest(type, contentIds).stream()
                        .collect(Collectors.toMap(signature -> signature.ref().contentId(), Function.identity()));
    }
}
