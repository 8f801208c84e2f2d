package app.comeback.attention;

import app.comeback.attention.ClientStanding.GateStanding;
import app.comeback.attention.ClientStanding.Rule;
import app.comeback.attention.ClientStanding.Unanswered;
import app.comeback.attention.ClientStanding.Way;
import app.comeback.plans.RunningPlan;
import app.comeback.progression.DoseProposal;
import app.comeback.progression.GateState;
import app.comeback.progression.Pending;
import app.comeback.progression.PhaseDecision;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Phase;
import app.comeback.protocols.Verdict;
import app.comeback.training.Exposure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what progression says of a running plan as plain values. */
final class PlanReading {

    private static final Map<String, Rule> RULES =
            Map.of("PN-1", Rule.SUDDEN, "PN-2", Rule.OVER_LIMIT, "PN-3", Rule.MORNING);

    private PlanReading() {}

    static Way way(Pending.Page page) {
        GateState gate = page.gate();
        RunningPlan plan = gate.plan();
        Phase phase = gate.protocol().phase(plan.phase()).orElseThrow();
        return new Way(
                plan.id().value(),
                plan.phase(),
                phase.name(),
                plan.phaseSince(),
                phase.expectedDays(),
                plan.publishedAt(),
                gate(gate),
                held(gate),
                gate.decisions().isEmpty() ? null : gate.decisions().getFirst().id());
    }

    private static GateStanding gate(GateState gate) {
        List<Verdict> passed =
                gate.gate().verdicts().stream().filter(Verdict::isPassed).toList();
        List<Instant> taken = passed.stream()
                .flatMap(verdict -> gate.factsOf(verdict).stream())
                .map(Fact::at)
                .sorted()
                .toList();
        return new GateStanding(
                gate.gate().isEligible(),
                gate.passed(),
                gate.needed(),
                gate.gate().verdicts().stream()
                        .filter(verdict -> !verdict.isPassed())
                        .flatMap(verdict -> gate.protocol().criterion(verdict.criterion()).stream())
                        .map(Criterion::text)
                        .toList(),
                taken.isEmpty() ? null : taken.getFirst(),
                taken.isEmpty() ? null : taken.getLast());
    }

    /** The newest decision to stay in this phase, in this stay. */
    private static @Nullable Instant held(GateState gate) {
        return gate.decisions().stream()
                .takeWhile(decision -> decision.fromPhase() == decision.toPhase())
                .filter(decision -> decision.action() == PhaseDecision.Action.HOLD)
                .map(PhaseDecision::at)
                .findFirst()
                .orElse(null);
    }

    static Unanswered unanswered(DoseProposal proposal, Exposure done, RunningPlan plan) {
        return new Unanswered(
                Objects.requireNonNull(rule(proposal)),
                proposal.item().exercise(),
                done.session(),
                done.startedAt(),
                done.peak(),
                plan.profile().amberMax(),
                done.nextMorning(),
                done.baselineMorning(),
                plan.profile().nextMorningRiseMax());
    }

    /** The row that waits for a person; null for one that asks for nothing, such as the same dose again. */
    static @Nullable Rule rule(DoseProposal proposal) {
        return proposal.direction() == DoseProposal.Direction.PROGRESS
                ? Rule.MORE
                : RULES.get(proposal.why().rule());
    }
}
