package app.comeback.recall;

import app.comeback.access.Accounts;
import app.comeback.audit.AuditTrail;
import app.comeback.people.CredentialSnapshot;
import app.comeback.people.Credentials;
import app.comeback.protocols.Protocols;
import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('MEDICAL_REVIEWER')")
class RecallDeskService implements RecallDesk {

    private final RecallStore recalls;
    private final TaskStore tasks;
    private final Openings openings;
    private final Sources sources;
    private final Protocols protocols;
    private final Credentials credentials;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;
    private final PortalProperties portal;

    RecallDeskService(
            RecallStore recalls,
            TaskStore tasks,
            Openings openings,
            Sources sources,
            Protocols protocols,
            Credentials credentials,
            Accounts accounts,
            AuditTrail audit,
            Clock clock,
            PortalProperties portal) {
        this.recalls = recalls;
        this.tasks = tasks;
        this.openings = openings;
        this.sources = sources;
        this.protocols = protocols;
        this.credentials = credentials;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('MEDICAL_REVIEWER', 'ADMIN')")
    public List<Row> page(Pageable page) {
        return rows(recalls.page(page));
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('MEDICAL_REVIEWER', 'ADMIN')")
    public long count() {
        return recalls.count();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('MEDICAL_REVIEWER', 'ADMIN')")
    public Optional<Detail> find(RecallId id) {
        return recalls.find(id).map(recall -> {
            List<TaskStore.Listed> listed = tasks.of(List.of(id));
            Impact impact = new Impact(
                    (int) listed.stream().map(TaskStore.Listed::plan).distinct().count(),
                    (int) listed.stream()
                            .map(TaskStore.Listed::client)
                            .distinct()
                            .count(),
                    listed.size());
            return new Detail(row(recall, listed, names(List.of(recall))), impact, practitioners(id));
        });
    }

    private List<PractitionerShare> practitioners(RecallId id) {
        Map<AccountId, List<TaskStore.Charged>> each = tasks.charged(id, today()).stream()
                .collect(Collectors.groupingBy(
                        TaskStore.Charged::practitioner, LinkedHashMap::new, Collectors.toList()));
        Instant now = clock.instant();
        return each.entrySet().stream()
                .map(entry -> new PractitionerShare(
                        entry.getKey(),
                        entry.getValue().getFirst().name(),
                        Share.of(
                                entry.getValue().stream()
                                        .map(TaskStore.Charged::facts)
                                        .toList(),
                                now)))
                .toList();
    }

    private List<Row> rows(List<Recall> found) {
        Map<RecallId, List<TaskStore.Listed>> listed = tasks
                .of(found.stream().map(Recall::id).toList())
                .stream()
                .collect(Collectors.groupingBy(TaskStore.Listed::recall));
        Map<AccountId, String> names = names(found);
        return found.stream()
                .map(recall -> row(recall, listed.getOrDefault(recall.id(), List.of()), names))
                .toList();
    }

    private Map<AccountId, String> names(Collection<Recall> found) {
        return accounts.displayNames(
                found.stream().map(Recall::openedBy).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()));
    }

    private Row row(Recall recall, List<TaskStore.Listed> listed, Map<AccountId, String> names) {
        AccountId by = recall.openedBy();
        return new Row(
                recall,
                by == null ? "" : names.getOrDefault(by, ""),
                Share.of(listed.stream().map(TaskStore.Listed::facts).toList(), clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> choices() {
        Map<RecallSource.Content, Integer> plans = new LinkedHashMap<>();
        recalls.cited().forEach(cited -> plans.put(cited.content(), cited.plans()));
        protocols.all().stream()
                .map(protocol -> protocol.ref())
                .forEach(ref -> plans.putIfAbsent(
                        new RecallSource.Content(RecallSource.Type.PROTOCOL, ref.code(), ref.version(), ref.version()),
                        0));
        return plans.entrySet().stream()
                .flatMap(entry -> choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<Choice> choice(RecallSource.Content content, int plans) {
        return sources.find(content).stream().map(known -> new Choice(content, known.title(), plans));
    }

    @Override
    @Transactional(readOnly = true)
    public Impact preview(RecallSource source) {
        return recalls.impact(source);
    }

    @Override
    public void open(Open command) {
        String reason = RecallRules.reason(command.reason());
        int days = RecallRules.days(command.days(), command.safety());
        Sources.Known known = sources.known(command.source());
        AccountId reviewer = CurrentActor.require().id();
        CredentialSnapshot credential = credential(reviewer, known.condition());
        openings.open(
                new Recall(
                        command.id(),
                        command.source(),
                        known.title(),
                        command.change(),
                        command.safety(),
                        reason,
                        days,
                        clock.instant(),
                        reviewer,
                        null),
                credential,
                null);
    }

    private CredentialSnapshot credential(AccountId reviewer, @Nullable ConditionCode condition) {
        return RecallRules.credential(credentials.of(reviewer), condition, today())
                .orElseThrow(() -> new Refused("recall.refused.credential"));
    }

    @Override
    public void close(RecallId id, String reason) {
        String words = RecallRules.reason(reason);
        Recall recall = recalls.find(id).orElseThrow(() -> new Refused("recall.refused.unknown"));
        AccountId reviewer = CurrentActor.require().id();
        credential(reviewer, sources.known(recall.source()).condition());
        if (recalls.close(id, words, reviewer, clock.instant())) {
            audit.record("recall.closed", "recall", id.toString(), Map.of());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(portal.zone()));
    }
}
