package app.comeback.progression;

import app.comeback.assessments.SafetyLocks;
import app.comeback.audit.AuditTrail;
import app.comeback.care.CareRole;
import app.comeback.people.CredentialSnapshot;
import app.comeback.people.Credentials;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.progression.PhaseDecision.Action;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Verdict;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes a decision after every rule has agreed: writes it and moves the plan. */
@Component
class Deciding {

    private final SafetyLocks locks;
    private final Credentials credentials;
    private final Gates gates;
    private final DecisionStore decisions;
    private final Plans plans;
    private final AuditTrail audit;
    private final Clock clock;
    private final PortalProperties portal;

    Deciding(
            SafetyLocks locks,
            Credentials credentials,
            Gates gates,
            DecisionStore decisions,
            Plans plans,
            AuditTrail audit,
            Clock clock,
            PortalProperties portal) {
        this.locks = locks;
        this.credentials = credentials;
        this.gates = gates;
        this.decisions = decisions;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
        this.portal = portal;
    }

    void decide(PhaseDecisions.Decide command, CareRole care, Gates.Judged judged) {
        String reason = DecisionRules.reason(command.reason());
        RunningPlan plan = judged.plan();
        CredentialSnapshot credential = credential(judged);
        CareRole role = DecisionRules.role(care, credential.credentialClass());
        if (care == CareRole.CLINICIAN && role != care) {
            throw new Refused("progression.refused.credential");
        }
        if (!judged.evidence().equals(command.evidence())) {
            throw new Refused("progression.refused.changed");
        }
        DecisionRules.requireStep(command.action(), plan.phase(), command.toPhase(), judged.protocol());
        Gates.Judged basis = basis(command, role, judged);
        DecisionRules.requireOpen(command.action(), basis.evaluation().gate(basis.protocol()));
        write(decision(command, reason, role, judged), credential, basis);
    }

    /** Bolder steps wait for the warning signs; a waiver must be allowed and have an effect. */
    private Gates.Judged basis(PhaseDecisions.Decide command, CareRole role, Gates.Judged judged) {
        if (command.action() == Action.ADVANCE || command.action() == Action.WAIVE) {
            locks.requireNone(judged.plan().client());
        }
        String waived = command.criterion();
        if (command.action() != Action.WAIVE) {
            if (waived != null) {
                throw new Refused("progression.refused.criterion");
            }
            return judged;
        }
        Criterion criterion = judged.protocol().phase(judged.plan().phase()).stream()
                .flatMap(phase -> phase.exit(judged.plan().goal()).stream())
                .filter(some -> some.id().equals(waived))
                .findFirst()
                .orElseThrow(() -> new Refused("progression.refused.criterion"));
        if (!DecisionRules.mayWaive(role, criterion)) {
            throw new Refused("progression.refused.waiver", criterion.text());
        }
        if (result(judged, criterion) == Verdict.Result.MET) {
            throw new Refused("progression.refused.met", criterion.text());
        }
        Gates.Judged without = gates.withWaived(judged, criterion.id());
        if (result(without, criterion) != Verdict.Result.WAIVED) {
            throw new Refused("progression.refused.mandatory", criterion.text());
        }
        return without;
    }

    private static Verdict.Result result(Gates.Judged judged, Criterion criterion) {
        return judged.evaluation().verdicts().stream()
                .filter(said -> said.criterion().equals(criterion.id()))
                .map(Evaluation.Said::result)
                .findFirst()
                .orElse(Verdict.Result.NOT_MEASURED);
    }

    private CredentialSnapshot credential(Gates.Judged judged) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), portal.zone());
        return credentials
                .forSigning(CurrentActor.require().id(), judged.protocol().condition(), today)
                .orElseThrow(() -> new Refused("progression.refused.credential"));
    }

    private static PhaseDecision decision(
            PhaseDecisions.Decide command, String reason, CareRole role, Gates.Judged judged) {
        Actor actor = CurrentActor.require();
        return new PhaseDecision(
                command.id(),
                judged.plan().id(),
                judged.last(),
                judged.plan().phase(),
                command.toPhase(),
                command.action(),
                command.criterion(),
                reason,
                actor.id(),
                actor.displayName(),
                role,
                "",
                judged.evaluation().at(),
                judged.protocol().ref());
    }

    private void write(PhaseDecision decision, CredentialSnapshot credential, Gates.Judged basis) {
        try {
            decisions.add(
                    decision,
                    credential,
                    basis.evaluation(),
                    new DecisionStore.Standing(
                            basis.evaluation().gate(basis.protocol()).isEligible(), basis.evidence()));
        } catch (DuplicateKeyException decidedMeanwhile) {
            throw new Refused("progression.refused.changed");
        }
        if (decision.fromPhase() != decision.toPhase()) {
            plans.enterPhase(decision.plan(), decision.toPhase(), decision.id());
        }
        audit.record(
                "progression.decided",
                "plan",
                decision.plan().toString(),
                Map.of(
                        "decision", decision.id().toString(),
                        "action", decision.action().name(),
                        "from", Integer.toString(decision.fromPhase()),
                        "to", Integer.toString(decision.toPhase())));
    }
}
