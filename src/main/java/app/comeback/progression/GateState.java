package app.comeback.progression;

import app.comeback.plans.RunningPlan;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Gate;
import app.comeback.protocols.Protocol;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a client stands before leaving the present phase; the same for the client and for whoever cares.
 *
 * @param plan the running plan
 * @param protocol the rule set's version that the plan keeps
 * @param gate one verdict for each criterion that applies
 * @param facts the rows that the verdicts rest on, by id
 * @param decisions all decisions about this plan, newest first
 * @param evidence stands for the verdicts and their rows: it changes when one of them does
 */
public record GateState(
        RunningPlan plan,
        Protocol protocol,
        Gate gate,
        Map<UUID, Fact> facts,
        List<PhaseDecision> decisions,
        String evidence) {

    public GateState {
        facts = Map.copyOf(facts);
        decisions = List.copyOf(decisions);
    }
}
