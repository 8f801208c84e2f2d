package app.comeback.progression;

import app.comeback.assessments.SafetyLocks;
import app.comeback.plans.RunningPlan;
import app.comeback.protocols.PainDecision.Outcome;
import app.comeback.protocols.PainInputs;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.PainRule;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.Protocols;
import app.comeback.protocols.RegressionRules;
import app.comeback.training.Exposure;
import app.comeback.training.TrainingRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Applies a rule set's regression rules to what happened: stops by pain, a sudden pull, days without training. */
@Component
class Setbacks {

    private static final Duration LOOK_BACK = Duration.ofDays(60);
    private static final String SUDDEN_PAIN = "RF-12";

    private final TrainingRecord training;
    private final SafetyLocks locks;
    private final Protocols protocols;
    private final Clock clock;

    Setbacks(TrainingRecord training, SafetyLocks locks, Protocols protocols, Clock clock) {
        this.training = training;
        this.locks = locks;
        this.protocols = protocols;
        this.clock = clock;
    }

    /** What the rules propose for the plan as a whole, the gravest first. */
    List<RegressionRules.Proposal> proposals(RunningPlan plan) {
        Optional<Protocol> protocol = protocols.find(plan.protocol());
        return protocol.map(rules -> RegressionRules.apply(rules, history(plan), clock.instant()))
                .orElse(List.of());
    }

    private RegressionRules.History history(RunningPlan plan) {
        Instant since = clock.instant().minus(LOOK_BACK);
        List<Instant> stops = training.exposures(plan.client(), since).stream()
                .filter(done -> wasStopped(plan.profile(), done))
                .map(Exposure::startedAt)
                .distinct()
                .toList();
        Instant last = training.sessions(plan.client(), since).stream()
                .map(TrainingRecord.Session::startedAt)
                .max(Instant::compareTo)
                .orElse(null);
        boolean sudden =
                locks.open(plan.client()).stream().anyMatch(lock -> lock.flag().equals(SUDDEN_PAIN));
        return new RegressionRules.History(stops, sudden, last);
    }

    /** Whether pain stopped the exercise, or the session with it. */
    static boolean wasStopped(PainProfile profile, Exposure done) {
        Outcome outcome = PainRule.decide(
                        profile,
                        new PainInputs(
                                done.before(),
                                done.peak(),
                                done.after(),
                                done.nextMorning(),
                                done.baselineMorning(),
                                done.suddenOnset(),
                                false,
                                null))
                .outcome();
        return outcome == Outcome.STOP_EXERCISE || outcome == Outcome.STOP_SESSION;
    }
}
