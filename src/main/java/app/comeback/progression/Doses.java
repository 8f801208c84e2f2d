package app.comeback.progression;

import app.comeback.assessments.SafetyLocks;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.plans.PauseSource;
import app.comeback.plans.PausedItem;
import app.comeback.plans.PlanBoards;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Plans;
import app.comeback.plans.Prescription;
import app.comeback.plans.RunningPlan;
import app.comeback.progression.DoseProposal.Direction;
import app.comeback.protocols.PainProfile;
import app.comeback.training.Exposure;
import app.comeback.training.TrainingRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers what was done at the present doses and lets the rules propose; decides nothing. What pain has stopped stays
 * paused until somebody has answered the proposal.
 */
@Component
class Doses implements PauseSource {

    /** Long enough that no pause runs out by itself: only an answer ends one. */
    private static final Duration LOOK_BACK = Duration.ofDays(400);

    private final TrainingRecord training;
    private final Plans plans;
    private final ExerciseLibrary library;
    private final SafetyLocks locks;
    private final DoseStore store;
    private final Clock clock;

    Doses(
            TrainingRecord training,
            Plans plans,
            ExerciseLibrary library,
            SafetyLocks locks,
            DoseStore store,
            Clock clock) {
        this.training = training;
        this.plans = plans;
        this.library = library;
        this.locks = locks;
        this.store = store;
        this.clock = clock;
    }

    /** One line per exercise that was done at its present dose, in the plan's order. */
    List<DoseDesk.Line> lines(RunningPlan plan) {
        boolean redFlag = !locks.open(plan.client()).isEmpty();
        return lines(plan, redFlag);
    }

    /** The same as if no warning sign were open, each with the reason that pain itself gives. */
    List<DoseDesk.Line> linesWithoutFlags(RunningPlan plan) {
        return lines(plan, false);
    }

    private List<DoseDesk.Line> lines(RunningPlan plan, boolean redFlag) {
        Map<ExerciseId, List<Exposure>> done =
                training.exposures(plan.client(), clock.instant().minus(LOOK_BACK)).stream()
                        .collect(Collectors.groupingBy(Exposure::exercise));
        Map<Integer, Plans.PublishedVersion> versions = new HashMap<>();
        ZoneId zone = training.zone(plan.client());
        Map<UUID, Map<UUID, DoseDesk.Action>> answers = store.answers(plan.id());
        return plan.items().stream()
                .map(item -> propose(
                        item,
                        plan.profile(),
                        DoseRule.upToOpenStop(
                                DoseRule.atPresentDose(
                                        item,
                                        done.getOrDefault(item.exercise(), List.of()),
                                        exposure -> doseOf(plan, item, exposure, zone, versions)),
                                plan.profile(),
                                answers.getOrDefault(item.id(), Map.of()).keySet()),
                        redFlag))
                .flatMap(Optional::stream)
                .map(proposal -> new DoseDesk.Line(
                        proposal,
                        answers.getOrDefault(proposal.item().id(), Map.of()).get(proposal.log())))
                .toList();
    }

    private Optional<DoseProposal> propose(PlanItem item, PainProfile profile, List<Exposure> done, boolean redFlag) {
        return library.find(item.exercise())
                .map(Exercise::dose)
                .flatMap(target -> DoseRule.propose(item, target, profile, done, redFlag));
    }

    /** The dose that was prescribed on the day of a session, by the version it was done by. */
    private @Nullable Prescription doseOf(
            RunningPlan plan, PlanItem item, Exposure done, ZoneId zone, Map<Integer, Plans.PublishedVersion> known) {
        Plans.PublishedVersion version = known.computeIfAbsent(
                done.planVersion(),
                number -> number == plan.version()
                        ? new Plans.PublishedVersion(number, plan.phase(), plan.items(), plan.board())
                        : plans.version(plan.id(), number)
                                .orElseGet(() -> new Plans.PublishedVersion(number, plan.phase(), List.of(), null)));
        LocalDate day = LocalDate.ofInstant(done.startedAt(), zone);
        return version.items().stream()
                .filter(there -> there.id().equals(item.id()))
                .findFirst()
                .map(there -> PlanBoards.doseOn(version.board(), there, day))
                .orElse(null);
    }

    @Override
    public List<PausedItem> paused(RunningPlan plan) {
        return lines(plan, false).stream()
                .filter(line -> line.made() == null && line.proposal().direction() == Direction.STOP)
                .map(line -> line.proposal().item())
                .map(item -> new PausedItem(item.id(), item.exercise(), List.of("progression.paused.pain")))
                .toList();
    }
}
