package app.comeback.protocols;

import app.comeback.protocols.PainDecision.Outcome;
import app.comeback.shared.Pain;
import java.util.List;

/**
 * Decision table PN: what the pain answers around one exercise allow for the next time. An answer that is missing never
 * leads to more load than the same answers with it.
 */
public final class PainRule {

    /** The share of the load that is proposed after a bad morning, in per cent. */
    public static final int LOAD_AFTER_BAD_MORNING_PERCENT = 80;

    /** How many green sessions in a row it takes before more may be proposed. */
    public static final int GREEN_SESSIONS = 2;

    private PainRule() {}

    /** Applies the table's rows in their order; the first that fits answers. */
    public static PainDecision decide(PainProfile profile, PainInputs inputs) {
        if (inputs.redFlag()) {
            return decision("PN-0", Outcome.LOCK, "protocols.pain.red-flag");
        }
        if (inputs.suddenOnset()) {
            return decision("PN-1", Outcome.STOP_SESSION, "protocols.pain.sudden");
        }
        Pain peak = inputs.peak();
        if (peak != null && peak.value() > profile.amberMax()) {
            return decision(
                    "PN-2", Outcome.STOP_EXERCISE, "protocols.pain.over-limit", peak.value(), profile.amberMax());
        }
        return afterwards(profile, inputs);
    }

    private static PainDecision afterwards(PainProfile profile, PainInputs inputs) {
        Pain morning = inputs.nextMorning();
        Pain baseline = inputs.baselineMorning();
        if (morning == null) {
            return decision("PN-6", Outcome.NO_PROPOSAL, "protocols.pain.morning-missing");
        }
        if (baseline == null) {
            return decision("PN-6", Outcome.NO_PROPOSAL, "protocols.pain.baseline-missing");
        }
        if (morning.value() - baseline.value() > profile.nextMorningRiseMax()) {
            return decision(
                    "PN-3",
                    Outcome.HOLD_OR_REGRESS,
                    "protocols.pain.bad-morning",
                    morning.value(),
                    baseline.value(),
                    profile.nextMorningRiseMax(),
                    LOAD_AFTER_BAD_MORNING_PERCENT);
        }
        Pain peak = inputs.peak();
        return peak == null
                ? decision("PN-6", Outcome.NO_PROPOSAL, "protocols.pain.peak-missing")
                : settled(profile, peak, inputs);
    }

    private static PainDecision settled(PainProfile profile, Pain peak, PainInputs inputs) {
        if (peak.value() > profile.greenMax()) {
            return decision(
                    "PN-4",
                    Outcome.HOLD,
                    "protocols.pain.between",
                    peak.value(),
                    profile.greenMax(),
                    profile.amberMax());
        }
        return Boolean.TRUE.equals(inputs.previousGreen())
                ? decision("PN-5", Outcome.ELIGIBLE, "protocols.pain.green-twice", profile.greenMax(), GREEN_SESSIONS)
                : decision("PN-5", Outcome.HOLD_GREEN, "protocols.pain.green-once", 1, GREEN_SESSIONS);
    }

    private static PainDecision decision(String rule, Outcome outcome, String reason, Object... arguments) {
        return new PainDecision(rule, outcome, reason, List.of(arguments));
    }
}
