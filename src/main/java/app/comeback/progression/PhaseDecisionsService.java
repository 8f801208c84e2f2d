package app.comeback.progression;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.Presentation;
import app.comeback.audit.AuditTrail;
import app.comeback.care.CareAccess;
import app.comeback.care.CareRole;
import app.comeback.care.ClientChanged;
import app.comeback.plans.PlanPublished;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.protocols.Criterion;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER')")
class PhaseDecisionsService implements PhaseDecisions {

    private final CareAccess care;
    private final Assessments assessments;
    private final Plans plans;
    private final Gates gates;
    private final DecisionStore decisions;
    private final Deciding deciding;
    private final DecisionMails mails;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PhaseDecisionsService(
            CareAccess care,
            Assessments assessments,
            Plans plans,
            Gates gates,
            DecisionStore decisions,
            Deciding deciding,
            DecisionMails mails,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.care = care;
        this.assessments = assessments;
        this.plans = plans;
        this.gates = gates;
        this.decisions = decisions;
        this.deciding = deciding;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public Optional<GateState> gate(AccountId client) {
        care.requireOwnOrCare(client);
        audit.record("progression.gate-viewed", "account", client.toString(), Map.of());
        return plans.running(client).map(plan -> gates.judge(plan).state());
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    @Transactional(readOnly = true)
    public Rights rights(AccountId client) {
        CareRole role = care.requireCare(client);
        boolean mayDecide = assessments
                .confirmed(client)
                .filter(presentation -> DecisionRules.mayDecide(role, presentation))
                .isPresent();
        if (!mayDecide) {
            return new Rights(false, List.of(), "progression.refused.clinician");
        }
        return new Rights(
                true, plans.running(client).map(plan -> waivable(plan, role)).orElse(List.of()), null);
    }

    private List<String> waivable(RunningPlan plan, CareRole role) {
        return gates.judge(plan).protocol().phase(plan.phase()).stream()
                .flatMap(phase -> phase.exit(plan.goal()).stream())
                .filter(criterion -> DecisionRules.mayWaive(role, criterion))
                .map(Criterion::id)
                .toList();
    }

    @Override
    @PreAuthorize("hasRole('TRAINER')")
    public void decide(Decide command) {
        care.requireCare(command.client());
        if (isDone(command)) {
            return;
        }
        take(command);
        if (command.action() == PhaseDecision.Action.ADVANCE || command.action() == PhaseDecision.Action.REGRESS) {
            mails.phaseChanged(command.client());
        }
    }

    private boolean isDone(Decide command) {
        return decisions
                .planOf(command.id())
                .filter(plan -> plan.equals(command.plan()))
                .isPresent();
    }

    private void take(Decide command) {
        CareRole role = care.requireCare(command.client());
        Presentation presentation = assessments
                .confirmed(command.client())
                .orElseThrow(() -> new Refused("progression.refused.no-presentation"));
        DecisionRules.requireRole(role, presentation);
        RunningPlan plan = plans.running(command.client())
                .filter(running -> running.id().equals(command.plan()))
                .orElseThrow(() -> new Refused("progression.refused.gone"));
        deciding.decide(command, role, gates.judge(plan));
        events.publishEvent(new ClientChanged(command.client()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PhaseDecision> history(AccountId client) {
        care.requireOwnOrCare(client);
        return plans.running(client).map(plan -> decisions.of(plan.id())).orElse(List.of());
    }

    /** Whoever confirms a first plan has decided that the triage is over, if its criteria are met. */
    @EventListener
    void begin(PlanPublished published) {
        if (published.version() > 1) {
            return;
        }
        plans.find(published.plan())
                .filter(plan -> plan.phase() == 0)
                .map(gates::judge)
                .filter(judged -> judged.evaluation().gate(judged.protocol()).isEligible())
                .ifPresent(judged -> take(new Decide(
                        UUID.nameUUIDFromBytes(("begin:" + published.plan()).getBytes(StandardCharsets.UTF_8)),
                        published.client(),
                        published.plan(),
                        PhaseDecision.Action.ADVANCE,
                        1,
                        null,
                        published.reason(),
                        judged.evidence())));
    }
}
