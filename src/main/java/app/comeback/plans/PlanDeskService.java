package app.comeback.plans;

import app.comeback.assessments.Presentation;
import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.CareRole;
import app.comeback.care.ClientChanged;
import app.comeback.exercises.ExerciseId;
import app.comeback.protocols.Protocol;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class PlanDeskService implements PlanDesk {

    private final CareAccess care;
    private final Plans plans;
    private final PlanStore store;
    private final ProposalStore proposals;
    private final PhaseProposals suggestions;
    private final PlanningChecks checks;
    private final PlanPublishing publishing;
    private final ChangeWords changes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDeskService(
            CareAccess care,
            Plans plans,
            PlanStore store,
            ProposalStore proposals,
            PhaseProposals suggestions,
            PlanningChecks checks,
            PlanPublishing publishing,
            ChangeWords changes,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.care = care;
        this.plans = plans;
        this.store = store;
        this.proposals = proposals;
        this.suggestions = suggestions;
        this.checks = checks;
        this.publishing = publishing;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public PlanPage open(AccountId client) {
        CareRole role = care.requireCare(client);
        Optional<StoredPlan> running = store.running(client);
        Presentation presentation = checks.presentation(client).orElse(null);
        Protocol protocol = checks.protocol(running.orElse(null), presentation).orElse(null);
        RunningPlan plan = plans.running(client).orElse(null);
        audit.record("plans.viewed", "account", client.toString(), Map.of());
        return new PlanPage(
                client,
                role,
                presentation,
                protocol,
                phase(running),
                plan,
                proposals.open(client).orElse(null),
                presentation == null
                                || protocol == null
                                || PlanRules.presentation(presentation).isPresent()
                        ? null
                        : suggestions.suggest(
                                client, presentation, protocol, phase(running), role, running.orElse(null)),
                checks.hindrance(client, role, running.orElse(null)),
                plan == null ? List.of() : plans.paused(plan),
                running.map(there -> store.versions(there.id())).orElse(List.of()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanVersion> versions(AccountId client) {
        care.requireCare(client);
        return store.running(client).map(there -> store.versions(there.id())).orElse(List.of());
    }

    @Override
    public PlanItem item(AccountId client, ExerciseId exercise) {
        CareRole role = care.requireCare(client);
        StoredPlan running = store.running(client).orElse(null);
        Protocol protocol = checks.protocol(running, checks.presentation(client).orElse(null))
                .orElseThrow(() -> new Refused("plans.refused.no-protocol"));
        PlanItem item = checks.onOpenSide(client, suggestions.item(protocol, exercise));
        checks.requireItems(client, protocol, List.of(item), phase(Optional.ofNullable(running)), role, running);
        return item;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ExerciseId, Hindrance> hindrances(AccountId client, Collection<ExerciseId> exercises) {
        CareRole role = care.requireCare(client);
        StoredPlan running = store.running(client).orElse(null);
        Protocol protocol = checks.protocol(running, checks.presentation(client).orElse(null))
                .orElseThrow(() -> new Refused("plans.refused.no-protocol"));
        return checks.hindrances(client, protocol, exercises, phase(Optional.ofNullable(running)), role, running);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> difference(AccountId client, PlanContent content) {
        care.requireCare(client);
        return store.running(client)
                .map(plan -> changes.of(Locale.ENGLISH, protocol(plan), plan.content(), content))
                .orElse(List.of());
    }

    @Override
    public void propose(Propose command) {
        CareRole role = care.requireCare(command.client());
        String reason = PlanRules.reason(command.reason());
        Optional<StoredPlan> running = store.running(command.client());
        Presentation presentation =
                checks.presentation(command.client()).orElseThrow(() -> new Refused("plans.refused.no-presentation"));
        PlanRules.presentation(presentation).ifPresent(hindrance -> {
            throw hindrance.refused();
        });
        Protocol protocol = checks.protocol(running.orElse(null), presentation)
                .orElseThrow(() -> new Refused("plans.refused.no-protocol"));
        checks.requireContent(
                command.client(), protocol, command.content(), phase(running), role, running.orElse(null));
        proposals.keep(
                command.client(),
                new StoredProposal(
                        command.id(),
                        running.map(StoredPlan::id).orElse(null),
                        running.map(StoredPlan::version).orElse(null),
                        phase(running),
                        command.content(),
                        reason,
                        CurrentActor.require().id(),
                        CurrentActor.require().displayName(),
                        clock.instant()));
        record("plans.proposed", command.client(), command.id());
    }

    @Override
    public void confirm(Confirm command) {
        CareRole role = care.requireCare(command.client());
        Optional<StoredPlan> same = store.find(command.plan());
        if (same.filter(plan -> plan.client().equals(command.client())).isPresent()) {
            return;
        }
        publishing.start(command, role);
        record("plans.confirmed", command.client(), command.plan().value());
    }

    @Override
    public void publish(Publish command) {
        CareRole role = care.requireCare(command.client());
        if (store.isPublished(command.publication())) {
            return;
        }
        publishing.publish(command, role, own(command.client(), command.plan()));
        record("plans.published", command.client(), command.plan().value());
    }

    @Override
    public void end(AccountId client, PlanId plan, String reason) {
        CareRole role = care.requireCare(client);
        String why = PlanRules.reason(reason);
        own(client, plan);
        checks.presentation(client)
                .flatMap(presentation -> PlanRules.entitled(role, presentation))
                .ifPresent(hindrance -> {
                    throw hindrance.refused();
                });
        publishing.end(client, plan, why);
        record("plans.ended", client, plan.value());
    }

    private StoredPlan own(AccountId client, PlanId plan) {
        store.lock(plan);
        return store.running(client)
                .filter(running -> running.id().equals(plan))
                .orElseThrow(() -> new Refused("plans.refused.gone"));
    }

    private Protocol protocol(StoredPlan plan) {
        return checks.protocol(plan, null).orElseThrow(() -> new Refused("plans.refused.no-protocol"));
    }

    private static int phase(Optional<StoredPlan> running) {
        return running.map(plan -> Math.max(plan.phase(), 1)).orElse(1);
    }

    private void record(String action, AccountId client, UUID subject) {
        events.publishEvent(new ClientChanged(client));
        audit.record(action, "plan", subject.toString(), Map.of("client", client.toString()));
    }
}
