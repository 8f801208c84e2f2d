package app.comeback.progression;

import app.comeback.exercises.Dose;
import app.comeback.plans.PlanItem;
import app.comeback.progression.PhaseDecision.Action;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Gate;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.Protocol;
import app.comeback.training.Exposure;
import app.comeback.training.SimulatedTraining;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a simulation runs by: the portal's own, or one of them replaced to see whether that would be noticed.
 *
 * @param heeded which warning signs lock
 * @param dose proposes the next dose
 * @param step refuses a phase decision
 * @param known which facts the gate gets to see
 * @param adherence completed of planned in per cent
 */
record SimulatedRules(
        Predicate<String> heeded, DoseRules dose, Steps step, UnaryOperator<List<Fact>> known, Adherence adherence) {

    static final SimulatedRules REAL = new SimulatedRules(
            sign -> true,
            DoseRule::propose,
            (action, from, to, protocol, gate) -> {
                DecisionRules.requireStep(action, from, to, protocol);
                DecisionRules.requireOpen(action, gate);
            },
            facts -> facts,
            SimulatedTraining::adherence);

    SimulatedRules heeding(Predicate<String> other) {
        return new SimulatedRules(other, dose, step, known, adherence);
    }

    SimulatedRules proposing(DoseRules other) {
        return new SimulatedRules(heeded, other, step, known, adherence);
    }

    SimulatedRules stepping(Steps other) {
        return new SimulatedRules(heeded, dose, other, known, adherence);
    }

    SimulatedRules knowing(UnaryOperator<List<Fact>> other) {
        return new SimulatedRules(heeded, dose, step, other, adherence);
    }

    SimulatedRules counting(Adherence other) {
        return new SimulatedRules(heeded, dose, step, known, other);
    }

    interface DoseRules {
        Optional<DoseProposal> propose(
                PlanItem item, Dose target, PainProfile profile, List<Exposure> exposures, boolean redFlag);
    }

    interface Steps {
        void require(Action action, int from, int to, Protocol protocol, Gate gate);
    }

    interface Adherence {
        @Nullable
        BigDecimal percent(Map<LocalDate, Integer> planned, List<LocalDate> completed);
    }
}
