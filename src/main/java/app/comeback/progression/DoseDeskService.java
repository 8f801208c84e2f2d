package app.comeback.progression;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.SafetyLocks;
import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.CareRole;
import app.comeback.care.ClientChanged;
import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanBoards;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.plans.Prescription;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.training.TrainingRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class DoseDeskService implements DoseDesk {

    private final CareAccess care;
    private final Assessments assessments;
    private final SafetyLocks locks;
    private final Plans plans;
    private final PlanDesk planDesk;
    private final Doses doses;
    private final TrainingRecord training;
    private final Setbacks setbacks;
    private final DoseStore store;
    private final DoseReasons reasons;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoseDeskService(
            CareAccess care,
            Assessments assessments,
            SafetyLocks locks,
            Plans plans,
            PlanDesk planDesk,
            Doses doses,
            TrainingRecord training,
            Setbacks setbacks,
            DoseStore store,
            DoseReasons reasons,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.care = care;
        this.assessments = assessments;
        this.locks = locks;
        this.plans = plans;
        this.planDesk = planDesk;
        this.doses = doses;
        this.training = training;
        this.setbacks = setbacks;
        this.store = store;
        this.reasons = reasons;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Page> open(AccountId client) {
        CareRole role = care.requireCare(client);
        audit.record("progression.doses-viewed", "account", client.toString(), Map.of());
        return plans.running(client)
                .map(plan -> new Page(plan, doses.lines(plan), setbacks.proposals(plan), hindrance(client, role)));
    }

    /** Why the answers are not this practitioner's; null when they are. */
    private @Nullable String hindrance(AccountId client, CareRole role) {
        boolean mayDecide = assessments
                .confirmed(client)
                .filter(presentation -> DecisionRules.mayDecide(role, presentation))
                .isPresent();
        return mayDecide ? null : "progression.refused.clinician";
    }

    @Override
    public void decide(Decide command) {
        CareRole role = care.requireCare(command.client());
        RunningPlan plan = plans.running(command.client())
                .filter(running -> running.id().equals(command.plan()))
                .orElseThrow(() -> new Refused("progression.refused.no-plan"));
        if (store.has(command.id())) {
            return;
        }
        // Every answer ends a pause, also the one that changes no dose: it takes the right to publish, and no lock.
        String hindrance = hindrance(command.client(), role);
        if (hindrance != null) {
            throw new Refused(hindrance);
        }
        locks.requireNone(command.client());
        Map<UUID, DoseProposal> waiting = waiting(plan);
        DoseStore.Maker maker = new DoseStore.Maker(CurrentActor.require().id(), role, clock.instant());
        Map<UUID, Prescription> changed = new HashMap<>();
        for (Choice choice : command.choices()) {
            DoseProposal proposal = checked(choice, waiting.get(choice.item()));
            add(command.id(), plan, proposal, choice, maker);
            Prescription dose = choice.action() == Action.EDITED ? choice.dose() : proposal.dose();
            if (choice.action() != Action.REFUSED
                    && dose != null
                    && !dose.equals(proposal.item().dose())) {
                changed.put(choice.item(), dose);
            }
        }
        audit.record(
                "progression.doses-decided",
                "plan",
                plan.id().toString(),
                Map.of("answers", Integer.toString(command.choices().size())));
        publish(command, plan, changed, waiting);
        events.publishEvent(new ClientChanged(command.client()));
    }

    private void add(UUID command, RunningPlan plan, DoseProposal proposal, Choice choice, DoseStore.Maker maker) {
        try {
            store.add(command, plan, proposal, choice, maker);
        } catch (DuplicateKeyException answeredMeanwhile) {
            throw new Refused("progression.refused.proposal-changed");
        }
    }

    private Map<UUID, DoseProposal> waiting(RunningPlan plan) {
        return doses.lines(plan).stream()
                .filter(line -> line.made() == null)
                .collect(Collectors.toMap(line -> line.proposal().item().id(), Line::proposal));
    }

    private static DoseProposal checked(Choice choice, @Nullable DoseProposal proposal) {
        if (proposal == null || !proposal.log().equals(choice.log())) {
            throw new Refused("progression.refused.proposal-changed");
        }
        if (choice.reason().length() > REASON_LENGTH) {
            throw new Refused("progression.refused.reason-long", REASON_LENGTH);
        }
        if (choice.action() != Action.ACCEPTED && choice.reason().isBlank()) {
            throw new Refused("progression.refused.reason");
        }
        if ((choice.action() == Action.EDITED && choice.dose() == null)
                || (choice.action() == Action.ACCEPTED && proposal.dose() == null)) {
            throw new Refused("progression.refused.no-dose");
        }
        return proposal;
    }

    private void publish(
            Decide command, RunningPlan plan, Map<UUID, Prescription> changed, Map<UUID, DoseProposal> proposals) {
        if (changed.isEmpty()) {
            return;
        }
        List<PlanItem> items = plan.items().stream()
                .map(item -> changed.containsKey(item.id()) ? item.withDose(changed.get(item.id())) : item)
                .toList();
        PlanBoard board = plan.board();
        // From today on every day has the decided dose, whatever was planned for a single day before.
        LocalDate today = LocalDate.now(clock.withZone(training.zone(command.client())));
        PlanBoard after = board == null ? null : PlanBoards.decided(board, changed.keySet(), today);
        planDesk.publish(new PlanDesk.Publish(
                command.id(),
                command.client(),
                plan.id(),
                command.seenVersion(),
                new PlanContent(plan.sessionsPerWeek(), plan.profile().code(), items, after, plan.origin()),
                reasons.of(command, proposals)));
    }
}
