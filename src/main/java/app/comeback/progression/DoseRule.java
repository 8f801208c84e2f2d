package app.comeback.progression;

import app.comeback.exercises.Dose;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.progression.DoseProposal.Direction;
import app.comeback.protocols.PainDecision;
import app.comeback.protocols.PainDecision.Outcome;
import app.comeback.protocols.PainInputs;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.PainRule;
import app.comeback.training.Exposure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Proposes the next dose of an exercise from its last sessions, by decision table PN; a pure function. */
final class DoseRule {

    private static final Comparator<Exposure> NEWEST_FIRST = Comparator.comparing(Exposure::startedAt)
            .thenComparing(Exposure::log)
            .reversed();

    private DoseRule() {}

    /**
     * The proposal for one exercise.
     *
     * @param item the exercise as prescribed now
     * @param target its start and target dose in the library
     * @param profile how much pain the plan allows
     * @param exposures its sessions, in any order
     * @param redFlag whether a warning sign is open
     * @return nothing when it was never done
     */
    static Optional<DoseProposal> propose(
            PlanItem item, Dose target, PainProfile profile, List<Exposure> exposures, boolean redFlag) {
        List<Exposure> newest = exposures.stream()
                .filter(done -> done.exercise().equals(item.exercise()))
                .sorted(NEWEST_FIRST)
                .limit(2)
                .toList();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Exposure last = newest.getFirst();
        Exposure before = newest.size() > 1 ? newest.get(1) : null;
        // What was begun and not finished may stop or hold, but is no session that more could rest on.
        Boolean previousGreen = last.setsDone() > 0 ? wasGreen(before, profile) : null;
        PainDecision why = PainRule.decide(profile, inputs(last, redFlag, previousGreen));
        return Optional.of(proposal(item, target, last, before, why));
    }

    /**
     * Only what was done at this very dose says something about it: a changed dose begins anew.
     *
     * @param doses the item's dose on the day of a session, in the version it was done by; null where it was not in it
     */
    static List<Exposure> atPresentDose(
            PlanItem item, List<Exposure> done, Function<Exposure, @Nullable Prescription> doses) {
        return done.stream()
                .filter(one -> item.id().equals(one.item()))
                .filter(one -> item.dose().equals(doses.apply(one)))
                .toList();
    }

    /**
     * What a proposal rests on while a stop waits for its answer: nothing after that stop. A later session, green as it
     * may be, answers for nobody.
     *
     * @param exposures sessions at the present dose, in any order
     * @param answered the rows whose proposals were answered
     */
    static List<Exposure> upToOpenStop(List<Exposure> exposures, PainProfile profile, Set<UUID> answered) {
        List<Exposure> newestFirst = exposures.stream().sorted(NEWEST_FIRST).toList();
        for (int place = 0; place < newestFirst.size(); place++) {
            Exposure done = newestFirst.get(place);
            if (answered.contains(done.log())) {
                return newestFirst;
            }
            if (Setbacks.wasStopped(profile, done)) {
                return newestFirst.subList(place, newestFirst.size());
            }
        }
        return newestFirst;
    }

    private static PainInputs inputs(Exposure done, boolean redFlag, @Nullable Boolean previousGreen) {
        return new PainInputs(
                done.before(),
                done.peak(),
                done.after(),
                done.nextMorning(),
                done.baselineMorning(),
                done.suddenOnset(),
                redFlag,
                previousGreen);
    }

    /** Whether a session was green with a settled morning; null when an answer is missing or there was none. */
    static @Nullable Boolean wasGreen(@Nullable Exposure done, PainProfile profile) {
        if (done == null
                || done.setsDone() == 0
                || done.peak() == null
                || done.nextMorning() == null
                || done.baselineMorning() == null) {
            return null;
        }
        Outcome outcome = PainRule.decide(profile, inputs(done, false, null)).outcome();
        return outcome == Outcome.HOLD_GREEN || outcome == Outcome.ELIGIBLE;
    }

    private static DoseProposal proposal(
            PlanItem item, Dose target, Exposure last, @Nullable Exposure before, PainDecision why) {
        Prescription now = item.dose();
        Direction direction = direction(why.outcome());
        Prescription dose =
                switch (direction) {
                    case PROGRESS -> DoseSteps.up(now, target).orElse(now);
                    case REGRESS, STOP -> DoseSteps.down(now).orElse(null);
                    case HOLD -> now;
                    case ASK -> null;
                };
        List<UUID> evidence = new ArrayList<>(List.of(last.log()));
        if (before != null && direction == Direction.PROGRESS) {
            evidence.add(before.log());
        }
        return new DoseProposal(item, last.log(), direction, dose, why, evidence);
    }

    private static Direction direction(Outcome outcome) {
        return switch (outcome) {
            case LOCK, STOP_SESSION, STOP_EXERCISE -> Direction.STOP;
            case HOLD_OR_REGRESS -> Direction.REGRESS;
            case HOLD, HOLD_GREEN -> Direction.HOLD;
            case NO_PROPOSAL -> Direction.ASK;
            case ELIGIBLE -> Direction.PROGRESS;
        };
    }
}
