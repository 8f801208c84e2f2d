package app.comeback.progression;

import app.comeback.assessments.Presentation;
import app.comeback.care.CareRole;
import app.comeback.plans.Rules;
import app.comeback.progression.PhaseDecision.Action;
import app.comeback.progression.SimulatedOutcome.GateCase;
import app.comeback.progression.SimulatedOutcome.Promise;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Gate;
import app.comeback.protocols.GateContext;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Verdict;
import app.comeback.protocols.Verdict.Result;
import app.comeback.shared.Refused;
import app.comeback.shared.Side;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Whoever looks after a simulated client: reads the gate, waives, and tries to move the phase, rightly or wrongly. */
final class SimulatedDecider {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Integer> WRONG = List.of(6, 99, -1);

    private final Presentation presentation;
    private final CareRole role;
    private final PainProfile profile;
    private final SimulatedMeasures measures;
    private final SimulatedRules rules;
    private final SimulatedOutcome outcome;
    private final Random random;
    private final ZoneId zone;
    private final Set<String> waived = new HashSet<>();
    private final List<Evaluation> kept = new ArrayList<>();
    private int phase;
    private @Nullable Move move;

    SimulatedDecider(
            Presentation presentation,
            PainProfile profile,
            SimulatedMeasures measures,
            SimulatedRules rules,
            SimulatedOutcome outcome,
            Random random,
            ZoneId zone) {
        this.presentation = presentation;
        this.role = random.nextInt(4) == 0 ? CareRole.TRAINER : CareRole.CLINICIAN;
        this.profile = profile;
        this.measures = measures;
        this.rules = rules;
        this.outcome = outcome;
        this.random = random;
        this.zone = zone;
    }

    int phase() {
        return phase;
    }

    /** Looks at the gate, and goes on if it is open; now and then tries what is not allowed. */
    void look(List<Fact> derived, boolean locked, Instant now) {
        List<Fact> facts = new ArrayList<>(measures.facts());
        facts.addAll(derived);
        Evaluation evaluation = evaluate(rules.known().apply(facts), now);
        waive(evaluation);
        Evaluation last = evaluate(rules.known().apply(facts), now);
        Gate gate = last.gate(Rules.STRAIN);
        requireFacts(gate);
        if (random.nextInt(10) == 0) {
            requireNotBolder(gate, facts, now);
            outcome.gates.add(new GateCase(phase, last.context(), facts, now));
        }
        if (locked) {
            return;
        }
        if (random.nextInt(20) == 0) {
            int wild = random.nextInt(5);
            decide(Action.ADVANCE, wild < 3 ? WRONG.get(wild) : phase + wild - 1, last, gate);
        } else if (gate.isEligible() || random.nextInt(5) == 0) {
            decide(Action.ADVANCE, phase + 1, last, gate);
        }
    }

    private Evaluation evaluate(List<Fact> facts, Instant now) {
        return Evaluation.of(
                Rules.STRAIN,
                phase,
                new GateContext(presentation.goal(), Side.LEFT, profile, waived, zone),
                facts,
                now);
    }

    private void waive(Evaluation evaluation) {
        if (random.nextInt(12) > 0) {
            return;
        }
        Set<String> open = evaluation.verdicts().stream()
                .filter(said -> said.result() != Result.MET)
                .map(Evaluation.Said::criterion)
                .collect(Collectors.toSet());
        measures.criteria(phase)
                .filter(criterion -> open.contains(criterion.id()) && DecisionRules.mayWaive(role, criterion))
                .findFirst()
                .ifPresent(criterion -> {
                    waived.add(criterion.id());
                    outcome.count("waivers", 1);
                });
    }

    private void requireFacts(Gate gate) {
        Set<String> passed = gate.verdicts().stream()
                .filter(verdict -> verdict.result() == Result.MET)
                .map(Verdict::criterion)
                .collect(Collectors.toSet());
        for (String criterion : measures.unprovable(phase)) {
            outcome.require(!passed.contains(criterion), Promise.GATE_OPENS_ONLY_ON_FACTS, criterion, gate.at());
            outcome.count("planted holes", 1);
        }
    }

    private void requireNotBolder(Gate gate, List<Fact> facts, Instant now) {
        if (facts.isEmpty()) {
            return;
        }
        List<Fact> poorer = new ArrayList<>(facts);
        int at = random.nextInt(poorer.size());
        poorer.set(at, poorer.get(at).withdraw());
        Map<String, Verdict> before =
                gate.verdicts().stream().collect(Collectors.toMap(Verdict::criterion, Function.identity()));
        evaluate(rules.known().apply(poorer), now).gate(Rules.STRAIN).verdicts().stream()
                .filter(Verdict::isPassed)
                .forEach(verdict -> outcome.require(
                        Objects.requireNonNull(before.get(verdict.criterion())).isPassed(),
                        Promise.NO_VERDICT_BOLDER_WITHOUT_A_FACT,
                        verdict,
                        facts.get(at)));
    }

    /** Decides by the portal's rules; nothing happens when they refuse. */
    private void decide(Action action, int to, Evaluation evaluation, Gate gate) {
        try {
            DecisionRules.requireRole(role, presentation);
            rules.step().require(action, phase, to, Rules.STRAIN, gate);
        } catch (Refused refused) {
            outcome.count("refused decisions", 1);
            return;
        }
        move = new Move(phase, to, action, gate);
        kept.add(evaluation);
        phase = to;
        waived.clear();
        outcome.count("decisions", 1);
    }

    /** Goes back, as the rules propose. */
    void goBack(int to, Instant now) {
        Evaluation evaluation = evaluate(measures.facts(), now);
        decide(Action.REGRESS, to, evaluation, evaluation.gate(Rules.STRAIN));
    }

    /** At the end of the day: the phase is the one of this morning, or one accepted decision explains the other. */
    void requireExplained(int morning, int day) {
        Move made = move;
        move = null;
        if (made == null) {
            outcome.require(phase == morning, Promise.PHASE_ONLY_BY_DECISION, day, morning, phase);
            return;
        }
        Map<String, Result> said =
                made.gate().verdicts().stream().collect(Collectors.toMap(Verdict::criterion, Verdict::result));
        boolean proven = made.gate().phase() == morning
                && measures.criteria(morning)
                        .map(Criterion::id)
                        .map(said::get)
                        .allMatch(result -> result == Result.MET || result == Result.WAIVED);
        boolean explained = made.from() == morning
                && made.to() == phase
                && (made.action() == Action.ADVANCE ? proven && phase == morning + 1 : phase < morning && phase >= 1);
        outcome.require(explained, Promise.PHASE_ONLY_BY_DECISION, day, morning, phase);
    }

    /** At the very end: every decision still stands on what was kept of it. */
    void requireReplay() {
        for (Evaluation evaluation : kept) {
            Evaluation read = JSON.readValue(JSON.writeValueAsString(evaluation), Evaluation.class);
            outcome.require(read.replays(Rules.STRAIN), Promise.DECISIONS_REPLAY, read.phase(), read.at());
        }
    }

    private record Move(int from, int to, Action action, Gate gate) {}
}
