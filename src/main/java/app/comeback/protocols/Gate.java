package app.comeback.protocols;

import java.time.Instant;
import java.util.List;

/**
 * All verdicts on leaving a phase. Being eligible changes nothing by itself: a person decides.
 *
 * @param protocol the rule set's version
 * @param phase the phase to be left
 * @param verdicts one per criterion that applies, in the rule set's order
 * @param at the moment they were made for
 */
public record Gate(ProtocolRef protocol, int phase, List<Verdict> verdicts, Instant at) {

    public Gate {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether every criterion that counts is met or waived; a phase without any is never left by rule. */
    public boolean isEligible() {
        return verdicts.stream().anyMatch(verdict -> !verdict.optional())
                && verdicts.stream().allMatch(Verdict::isPassed);
    }
}
