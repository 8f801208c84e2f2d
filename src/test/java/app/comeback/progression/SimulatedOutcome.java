package app.comeback.progression;

import app.comeback.protocols.Fact;
import app.comeback.protocols.GateContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a simulation counted, and every promise that it found broken. */
final class SimulatedOutcome {

    private static final int SHOWN = 5;

    final Map<String, Long> counts = new TreeMap<>();
    final Map<Promise, List<String>> broken = new EnumMap<>(Promise.class);
    final List<GateCase> gates = new ArrayList<>();

    void count(String what, long number) {
        counts.merge(what, number, Long::sum);
    }

    long counted(String what) {
        return counts.getOrDefault(what, 0L);
    }

    void require(boolean kept, Promise promise, Object... where) {
        if (!kept) {
            record(promise, List.of(where).toString());
        }
    }

    private void record(Promise promise, String where) {
        List<String> found = broken.computeIfAbsent(promise, none -> new ArrayList<>());
        if (found.size() < SHOWN) {
            found.add(where);
        }
    }

    static SimulatedOutcome merge(SimulatedOutcome one, SimulatedOutcome other) {
        SimulatedOutcome sum = new SimulatedOutcome();
        for (SimulatedOutcome part : List.of(one, other)) {
            part.counts.forEach(sum::count);
            part.broken.forEach((promise, found) -> found.forEach(place -> sum.record(promise, place)));
            sum.gates.addAll(part.gates);
        }
        return sum;
    }

    /** What the portal promises about every client on every day. */
    enum Promise {
        PHASE_ONLY_BY_DECISION,
        GATE_OPENS_ONLY_ON_FACTS,
        NO_VERDICT_BOLDER_WITHOUT_A_FACT,
        NO_PROPOSAL_BOLDER_WITHOUT_AN_ANSWER,
        MISSING_ANSWER_NEVER_PROGRESSES,
        FLARE_NEVER_PROGRESSES,
        STOPS_PROPOSE_TO_GO_BACK,
        WARNING_LOCKS_BEFORE_THE_NEXT_SESSION,
        NOTHING_TRAINED_WHILE_LOCKED,
        ADHERENCE_IN_RANGE,
        DECISIONS_REPLAY
    }

    /** A gate to be evaluated once more. */
    record GateCase(int phase, GateContext context, List<Fact> facts, Instant at) {}
}
