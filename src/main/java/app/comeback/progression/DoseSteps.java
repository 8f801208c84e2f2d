package app.comeback.progression;

import app.comeback.exercises.Amount;
import app.comeback.exercises.Dose;
import app.comeback.exercises.Range;
import app.comeback.plans.Prescription;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next smaller or greater dose of an exercise. One step changes one number: an outside load by 5 to 10 %, anything
 * else by one level towards the library's target. Steps are proposed, never taken by the rules.
 */
final class DoseSteps {

    /** After a worse morning the next load is 80 % (rule PN-3). */
    private static final BigDecimal BACK = new BigDecimal("0.8");

    private static final BigDecimal LEAST_RISE = new BigDecimal("1.05");
    private static final BigDecimal MOST_RISE = new BigDecimal("1.10");
    private static final BigDecimal HALF_KILO = new BigDecimal("0.5");
    private static final int HOLD_STEP_SECONDS = 5;
    private static final double REST_OF_TIME_STEP = 0.1;

    private DoseSteps() {}

    /**
     * One step up.
     *
     * @param now the present dose
     * @param dose the exercise's target
     * @return the next dose; empty when the target is reached and there is no load to raise
     */
    static Optional<Prescription> up(Prescription now, Dose dose) {
        Amount target = dose.target();
        if (below(now.reps(), target.reps())) {
            return Optional.of(withReps(now, now.reps() + repsStep(now.reps(), target.reps())));
        }
        if (below(now.holdSeconds(), target.holdSeconds())) {
            int next = Math.min(
                    now.holdSeconds() + HOLD_STEP_SECONDS, target.holdSeconds().to());
            return Optional.of(with(now, now.sets(), now.reps(), next, now.minutes(), now.loadKg()));
        }
        if (below(now.minutes(), target.minutes())) {
            int step = Math.max(1, (int) (now.minutes() * REST_OF_TIME_STEP));
            int next = Math.min(now.minutes() + step, target.minutes().to());
            return Optional.of(with(now, now.sets(), now.reps(), now.holdSeconds(), next, now.loadKg()));
        }
        if (now.sets() < target.sets().to()) {
            return Optional.of(with(now, now.sets() + 1, now.reps(), now.holdSeconds(), now.minutes(), now.loadKg()));
        }
        return heavier(now.loadKg())
                .map(load -> with(now, now.sets(), now.reps(), now.holdSeconds(), now.minutes(), load));
    }

    /**
     * One step down: 80 % of the load, or where there is none of repetitions, hold, minutes or sets; always less than
     * now where anything can be less.
     */
    static Optional<Prescription> down(Prescription now) {
        if (now.loadKg() != null && now.loadKg().signum() > 0) {
            BigDecimal load = toHalfKilos(now.loadKg().multiply(BACK), RoundingMode.FLOOR);
            return Optional.of(with(now, now.sets(), now.reps(), now.holdSeconds(), now.minutes(), load));
        }
        if (now.reps() != null && now.reps() > 1) {
            return Optional.of(withReps(now, less(now.reps())));
        }
        if (now.holdSeconds() != null && now.holdSeconds() > 1) {
            return Optional.of(with(now, now.sets(), now.reps(), less(now.holdSeconds()), now.minutes(), now.loadKg()));
        }
        if (now.minutes() != null && now.minutes() > 1) {
            return Optional.of(with(now, now.sets(), now.reps(), now.holdSeconds(), less(now.minutes()), now.loadKg()));
        }
        return now.sets() > 1
                ? Optional.of(with(now, now.sets() - 1, now.reps(), now.holdSeconds(), now.minutes(), now.loadKg()))
                : Optional.empty();
    }

    private static int less(int number) {
        int scaled = BACK.multiply(BigDecimal.valueOf(number))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        return Math.max(1, scaled);
    }

    private static boolean below(@Nullable Integer now, @Nullable Range target) {
        return now != null && target != null && now < target.to();
    }

    private static int repsStep(int now, Range target) {
        int step = Math.max(1, now / 10);
        return Math.min(step, target.to() - now);
    }

    /** The smallest half kilogram that lies 5 to 10 % above; nothing where no half kilogram does. */
    private static Optional<BigDecimal> heavier(@Nullable BigDecimal load) {
        if (load == null || load.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal next = toHalfKilos(load.multiply(LEAST_RISE), RoundingMode.CEILING);
        return next.compareTo(load.multiply(MOST_RISE)) <= 0 ? Optional.of(next) : Optional.empty();
    }

    private static BigDecimal toHalfKilos(BigDecimal load, RoundingMode rounding) {
        return load.divide(HALF_KILO, 0, rounding).multiply(HALF_KILO);
    }

    private static Prescription withReps(Prescription now, int reps) {
        return with(now, now.sets(), reps, now.holdSeconds(), now.minutes(), now.loadKg());
    }

    private static Prescription with(
            Prescription now,
            int sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            @Nullable Integer minutes,
            @Nullable BigDecimal loadKg) {
        return new Prescription(
                sets,
                reps,
                holdSeconds,
                minutes,
                now.metres(),
                now.tempo(),
                now.restSeconds(),
                loadKg,
                now.effortPercent(),
                now.perDay(),
                now.everyDays());
    }
}
