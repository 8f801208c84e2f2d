package app.comeback.progression;

import app.comeback.plans.RunningPlan;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Gate;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a client stands before leaving the present phase; the same for the client and for whoever cares.
 *
 * @param plan the running plan
 * @param protocol the rule set's version that the plan keeps
 * @param gate one verdict for each criterion that applies
 * @param facts every fact that the phase’s criteria look at; a row may give several, each for another measure
 * @param decisions all decisions about this plan, newest first
 * @param evidence stands for the verdicts and their rows: it changes when one of them does
 */
public record GateState(
        RunningPlan plan,
        Protocol protocol,
        Gate gate,
        List<Fact> facts,
        List<PhaseDecision> decisions,
        String evidence) {

    public GateState {
        facts = List.copyOf(facts);
        decisions = List.copyOf(decisions);
    }

    /** The facts that a verdict rests on. */
    public List<Fact> factsOf(Verdict verdict) {
        Set<String> measures =
                protocol.criterion(verdict.criterion()).map(Criterion::measures).orElse(Set.of());
        return facts.stream()
                .filter(fact -> verdict.facts().contains(fact.id()) && measures.contains(fact.measure()))
                .toList();
    }

    /** The waiver that holds for a criterion in this stay in the phase. */
    public Optional<PhaseDecision> waiverOf(String criterion) {
        return decisions.stream()
                .takeWhile(decision -> decision.fromPhase() == decision.toPhase())
                .filter(decision -> criterion.equals(decision.criterion()))
                .findFirst();
    }

    /** How many of the criteria that count are met or set aside. */
    public long passed() {
        return counting().filter(Verdict::isPassed).count();
    }

    /** How many criteria count. */
    public long needed() {
        return counting().count();
    }

    private Stream<Verdict> counting() {
        return gate.verdicts().stream().filter(verdict -> !verdict.optional());
    }
}
