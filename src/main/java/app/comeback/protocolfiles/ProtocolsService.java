package app.comeback.protocolfiles;

import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.Badges;
import app.comeback.medicalreview.Signature;
import app.comeback.protocols.Measure;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.ProtocolRef;
import app.comeback.protocols.Protocols;
import app.comeback.protocols.RedFlag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
class ProtocolsService implements Protocols {

    private static final Comparator<Protocol> NEWEST_FIRST = Comparator.comparing(
                    (Protocol protocol) -> protocol.ref().version())
            .reversed();

    private final ProtocolShelf shelf;
    private final Badges badges;

    ProtocolsService(ProtocolShelf shelf, Badges badges) {
        this.shelf = shelf;
        this.badges = badges;
    }

    @Override
    public Optional<Protocol> find(ProtocolRef ref) {
        return shelf.find(ref);
    }

    /** Of several rule sets for one presentation the one that was signed last. */
    @Override
    public Optional<Protocol> signedFor(PresentationClass presentation) {
        Map<String, List<Protocol>> byCode = shelf.loaded().stream()
                .filter(protocol -> protocol.classes().contains(presentation))
                .sorted(NEWEST_FIRST)
                .collect(Collectors.groupingBy(
                        protocol -> protocol.ref().code(), LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream()
                .flatMap(versions -> versions.stream().flatMap(this::signed).limit(1))
                .max(Comparator.comparing(signed -> signed.signature().signedAt()))
                .map(Signed::protocol);
    }

    private Stream<Signed> signed(Protocol protocol) {
        Badge badge = badges.of(
                ProtocolReviewContent.TYPE,
                StoredVersion.contentId(protocol.ref().code()),
                protocol.hash());
        Signature signature = badge.signature();
        return signature != null
                        && badge.isShown()
                        && signature.credential().credentialClass().isHealthProfession()
                ? Stream.of(new Signed(protocol, signature))
                : Stream.empty();
    }

    @Override
    public List<Protocol> all() {
        Map<String, Protocol> newest = new LinkedHashMap<>();
        shelf.loaded().stream()
                .sorted(Comparator.comparing(
                                (Protocol protocol) -> protocol.ref().code())
                        .thenComparing(NEWEST_FIRST))
                .forEach(protocol -> newest.putIfAbsent(protocol.ref().code(), protocol));
        return List.copyOf(newest.values());
    }

    @Override
    @PreAuthorize("permitAll()")
    public Map<String, String> titles() {
        return all().stream()
                .collect(Collectors.toUnmodifiableMap(protocol -> protocol.ref().code(), Protocol::title));
    }

    @Override
    public List<Measure> measures() {
        return shelf.measures();
    }

    @Override
    public Optional<Measure> measure(String code) {
        return shelf.measures().stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst();
    }

    /** By id; where rule sets differ the graver level is asked. */
    @Override
    public List<RedFlag> redFlags() {
        Map<String, RedFlag> flags = new LinkedHashMap<>();
        for (Protocol protocol : all()) {
            protocol.redFlags().forEach(flag -> flags.merge(flag.id(), flag, ProtocolsService::graver));
        }
        return flags.values().stream().sorted(Comparator.comparing(RedFlag::id)).toList();
    }

    private static RedFlag graver(RedFlag one, RedFlag other) {
        return other.level().compareTo(one.level()) < 0 ? other : one;
    }

    private record Signed(Protocol protocol, Signature signature) {}
}
