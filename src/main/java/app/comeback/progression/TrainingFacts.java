package app.comeback.progression;

import app.comeback.exercises.ExerciseId;
import app.comeback.plans.RunningPlan;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Mode;
import app.comeback.shared.Pain;
import app.comeback.shared.Side;
import app.comeback.training.Exposure;
import app.comeback.training.TrainingRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the training log itself proves: lengthening sessions done, and weeks without symptoms after the return. */
@Component
class TrainingFacts implements FactSource {

    /** The menu's strength exercises in which the hamstring works while it lengthens. */
    private static final Set<ExerciseId> LENGTHENING =
            Stream.of("HX20", "HX21", "HX22").map(ExerciseId::new).collect(Collectors.toUnmodifiableSet());

    private static final int SURVEILLANCE = 5;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LOOK_BACK = Duration.ofDays(400);

    private final TrainingRecord training;
    private final Clock clock;

    TrainingFacts(TrainingRecord training, Clock clock) {
        this.training = training;
        this.clock = clock;
    }

    @Override
    public List<Fact> facts(RunningPlan plan) {
        Instant now = clock.instant();
        List<Exposure> done = training.exposures(plan.client(), now.minus(LOOK_BACK));
        return Stream.of(lengtheningSessions(done), symptomFreeWeeks(plan, done, now))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Sessions with at least one set of a lengthening exercise. */
    static Optional<Fact> lengtheningSessions(Collection<Exposure> exposures) {
        List<Exposure> done = exposures.stream()
                .filter(one -> LENGTHENING.contains(one.exercise()) && one.setsDone() > 0)
                .toList();
        long sessions = done.stream().map(Exposure::session).distinct().count();
        return fact("eccentric-sessions", sessions, done);
    }

    /**
     * Whole weeks in a row, counted back from now and since the phase of surveillance began, in each of which pain was
     * answered and every answer was 0. A week without any answer is unknown, and unknown ends the row.
     */
    static Optional<Fact> symptomFreeWeeks(RunningPlan plan, Collection<Exposure> exposures, Instant now) {
        if (plan.phase() != SURVEILLANCE) {
            return Optional.empty();
        }
        long weeks = 0;
        Instant end = now;
        while (!end.minus(WEEK).isBefore(plan.phaseSince()) && isSymptomFree(exposures, end.minus(WEEK), end)) {
            weeks++;
            end = end.minus(WEEK);
        }
        Instant from = end;
        List<Exposure> rows = exposures.stream().filter(within(from, now)).toList();
        return fact("symptom-free-weeks", weeks, rows);
    }

    private static boolean isSymptomFree(Collection<Exposure> exposures, Instant from, Instant to) {
        List<Pain> answers = exposures.stream()
                .filter(within(from, to))
                .flatMap(one -> Stream.of(one.before(), one.peak(), one.after(), one.nextMorning()))
                .filter(Objects::nonNull)
                .toList();
        boolean sudden = exposures.stream().filter(within(from, to)).anyMatch(Exposure::suddenOnset);
        return !sudden && !answers.isEmpty() && answers.stream().allMatch(pain -> pain.value() == 0);
    }

    private static Predicate<Exposure> within(Instant from, Instant to) {
        return one -> one.startedAt().isAfter(from) && !one.startedAt().isAfter(to);
    }

    /** Without a row there is nothing to point at, so there is no fact: that is not the same as a counted zero. */
    private static Optional<Fact> fact(String measure, long value, List<Exposure> rows) {
        return rows.stream()
                .map(Exposure::startedAt)
                .max(Comparator.naturalOrder())
                .map(newest -> {
                    String key = rows.stream()
                            .map(row -> row.log().toString())
                            .sorted()
                            .collect(Collectors.joining(",", measure + ":" + value + ":", ""));
                    UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
                    return new Fact(id, measure, BigDecimal.valueOf(value), Side.BOTH, Mode.SELF, null, newest);
                });
    }
}
