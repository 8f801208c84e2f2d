package app.comeback.plans;

import app.comeback.audit.AuditTrail;
import app.comeback.care.ClientZones;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.Protocols;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("isAuthenticated()")
class PlansService implements Plans {

    private final PlanStore plans;
    private final Protocols protocols;
    private final ExerciseBook exercises;
    private final PhaseProposals proposals;
    private final ProposalStore kept;
    private final ObjectProvider<PauseSource> pauses;
    private final AuditTrail audit;
    private final Clock clock;
    private final ClientZones zones;

    PlansService(
            PlanStore plans,
            Protocols protocols,
            ExerciseBook exercises,
            PhaseProposals proposals,
            ProposalStore kept,
            ObjectProvider<PauseSource> pauses,
            AuditTrail audit,
            Clock clock,
            ClientZones zones) {
        this.plans = plans;
        this.protocols = protocols;
        this.exercises = exercises;
        this.proposals = proposals;
        this.kept = kept;
        this.pauses = pauses;
        this.audit = audit;
        this.clock = clock;
        this.zones = zones;
    }

    @Override
    public Optional<RunningPlan> running(AccountId client) {
        return plans.running(client).map(this::running);
    }

    @Override
    public Optional<StoredProposal> proposed(AccountId client) {
        return kept.open(client);
    }

    @Override
    public Optional<RunningPlan> find(PlanId id) {
        return plans.find(id).filter(plan -> !plan.ended()).map(this::running);
    }

    @Override
    public Optional<PublishedVersion> version(PlanId plan, int version) {
        return plans.version(plan, version);
    }

    @Override
    public List<PlanItem> dueOn(RunningPlan plan, LocalDate day) {
        return plan.phase() == 0
                ? List.of()
                : due(plan, List.of(day), paused(plan)).getOrDefault(day, List.of());
    }

    @Override
    public Map<LocalDate, List<PlanItem>> due(RunningPlan plan, List<LocalDate> days, List<PausedItem> paused) {
        if (plan.phase() == 0) {
            return Map.of();
        }
        LocalDate published = LocalDate.ofInstant(plan.publishedAt(), zones.of(plan.client()));
        Set<UUID> left = paused.stream().map(PausedItem::item).collect(Collectors.toUnmodifiableSet());
        return days.stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), day -> PlanCalendar.due(plan.content(), published, day).stream()
                                .filter(item -> !left.contains(item.id()))
                                .toList()));
    }

    @Override
    public List<PausedItem> paused(RunningPlan plan) {
        return Stream.concat(
                        exercises.paused(plan.client(), plan.items()).stream(),
                        pauses.orderedStream().flatMap(source -> source.paused(plan).stream()))
                .collect(Collectors.toMap(PausedItem::item, Function.identity(), PausedItem::and, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    @Override
    public int minutes(List<PlanItem> items) {
        return exercises.minutes(items);
    }

    @Override
    public void enterPhase(PlanId plan, int phase, UUID decision) {
        try {
            plans.enterPhase(plan, phase, decision, clock.instant());
        } catch (DataIntegrityViolationException refused) {
            throw new Refused("plans.refused.phase");
        }
        audit.record(
                "plans.phase-entered",
                "plan",
                plan.toString(),
                Map.of("phase", Integer.toString(phase), "decision", decision.toString()));
        plans.find(plan).ifPresent(proposals::keepFor);
    }

    private RunningPlan running(StoredPlan plan) {
        Protocol protocol = protocols
                .find(plan.protocol())
                .orElseThrow(() -> new Refused(
                        "plans.refused.protocol-gone", plan.protocol().toString()));
        PainProfile profile = protocol.painProfile(plan.content().painProfile())
                .orElseThrow(() -> new Refused("plans.refused.profile"));
        return new RunningPlan(
                plan.id(),
                plan.client(),
                plan.protocol(),
                plan.goal(),
                profile,
                plan.injured(),
                plan.phase(),
                plan.phaseSince(),
                plan.decision(),
                plan.version(),
                plan.publishedAt(),
                plan.content().sessionsPerWeek(),
                plan.content().items(),
                plan.content().board(),
                plan.content().origin(),
                plan.acknowledgedAt());
    }
}
