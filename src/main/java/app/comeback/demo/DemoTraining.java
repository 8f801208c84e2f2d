package app.comeback.demo;

import app.comeback.exercises.ExerciseId;
import app.comeback.plans.Plans;
import app.comeback.plans.RunningPlan;
import app.comeback.shared.AccountId;
import app.comeback.shared.PortalProperties;
import app.comeback.training.ToGo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Three weeks of training: some days and some mornings are missing, and yesterday the bike hurt too much. */
@Component
class DemoTraining {

    private static final LocalTime BEGINS = LocalTime.of(17, 30);
    private static final LocalTime MORNING = LocalTime.of(7, 10);
    private static final Duration TAKES = Duration.ofMinutes(35);

    /** So long ago that the question about the morning after is open now, except before four o’clock. */
    private static final Duration LAST_ENDED = Duration.ofHours(20);

    private static final List<Done> DAYS = List.of(
            new Done(21, 3, 2, 3),
            new Done(20, 3, 2, 3),
            new Done(18, 2, 2, 2),
            new Done(17, 2, 2, 3),
            new Done(16, 2, 1, null),
            new Done(14, 2, 2, 2),
            new Done(13, 2, 1, 2),
            new Done(11, 2, 1, 2),
            new Done(10, 1, 1, null),
            new Done(9, 1, 1, 1),
            new Done(7, 1, 1, 1),
            new Done(6, 1, 0, 1),
            new Done(4, 1, 1, 1),
            new Done(3, 1, 0, 0),
            new Done(2, 0, 0, 0));

    private static final List<Integer> DAYS_OFF = List.of(15, 8);
    private static final int FIRST_DAY = 21;
    private static final int TOO_MUCH = 4;

    private final ToGo togo;
    private final Plans plans;
    private final DemoPast past;
    private final Clock clock;
    private final ZoneId zone;

    DemoTraining(ToGo togo, Plans plans, DemoPast past, Clock clock, PortalProperties properties) {
        this.togo = togo;
        this.plans = plans;
        this.past = past;
        this.clock = clock;
        this.zone = properties.zone();
    }

    void record(Cast cast) {
        AccountId client = cast.account(DemoPerson.CLIENT_ONE);
        cast.does(DemoPerson.CLIENT_ONE, () -> {
            RunningPlan plan = plans.running(client).orElseThrow();
            plan(plan);
            DAYS.forEach(day -> train(plan, day));
            trainYesterday(plan);
        });
    }

    private void plan(RunningPlan plan) {
        for (int ago = FIRST_DAY; ago >= 1; ago--) {
            past.plan(plan, today().minusDays(ago), DAYS_OFF.contains(ago) ? 0 : 1);
        }
    }

    private void train(RunningPlan plan, Done day) {
        LocalDate date = today().minusDays(day.ago());
        DemoSession session = begin(plan, date.atTime(BEGINS).atZone(zone).toInstant());
        session.pain("BEFORE", day.before());
        plan.items().forEach(item -> session.exercise(item, day.peak()));
        end(plan, session.pain("AFTER", day.before()));
        if (day.morning() != null) {
            Instant answered = date.plusDays(1).atTime(MORNING).atZone(zone).toInstant();
            past.answer(session.id(), day.morning(), answered);
        }
    }

    /** Without the walk, so that what two green walks before it propose still waits. */
    private void trainYesterday(RunningPlan plan) {
        Instant lastNight = today().atStartOfDay(zone).toInstant().minus(Duration.ofMinutes(10));
        Instant ended = clock.instant().minus(LAST_ENDED);
        DemoSession session = begin(plan, (ended.isBefore(lastNight) ? ended : lastNight).minus(TAKES));
        session.pain("BEFORE", 0);
        plan.items().stream()
                .filter(item -> !item.exercise().equals(DemoPlan.WALK))
                .forEach(item -> session.exercise(item, isBike(item.exercise()) ? TOO_MUCH : 1));
        end(plan, session.pain("AFTER", 2));
    }

    private static boolean isBike(ExerciseId exercise) {
        return exercise.equals(DemoPlan.BIKE);
    }

    private DemoSession begin(RunningPlan plan, Instant startedAt) {
        return new DemoSession(
                plan, UUID.randomUUID(), startedAt, startedAt.atZone(zone).toLocalDate(), TAKES);
    }

    private void end(RunningPlan plan, DemoSession session) {
        ToGo.Receipt receipt = togo.store(plan.client().value(), session.finished(), Locale.ENGLISH);
        receipt.results().stream()
                .filter(result -> result.result() == ToGo.Outcome.REFUSED)
                .findFirst()
                .ifPresent(refused -> {
                    throw new IllegalStateException("The demo's training was refused: " + refused.message());
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /**
     * A day of training.
     *
     * @param ago how many days ago
     * @param before pain before and after
     * @param peak the worst pain during each exercise
     * @param morning pain the next morning; null when it was not answered
     */
    private record Done(
            int ago, int before, int peak, @Nullable Integer morning) {}
}
