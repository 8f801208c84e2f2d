package app.comeback.progression;

import app.comeback.exercises.Amount;
import app.comeback.exercises.Dose;
import app.comeback.exercises.Range;
import app.comeback.plans.Prescription;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
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
        return next(now.reps(), target.reps(), reps -> Math.max(1, reps / 10))
                .map(reps -> withReps(now, reps))
                .or(() -> next(now.holdSeconds(), target.holdSeconds(), hold -> HOLD_STEP_SECONDS)
                        .map(hold -> with(now, now.sets(), now.reps(), hold, now.minutes(), now.loadKg())))
                .or(() -> next(now.minutes(), target.minutes(), minutes -> Math.max(1, minutes / 10))
                        .map(minutes -> with(now, now.sets(), now.reps(), now.holdSeconds(), minutes, now.loadKg())))
                .or(() -> next(now.sets(), target.sets(), sets -> 1)
                        .map(sets -> with(now, sets, now.reps(), now.holdSeconds(), now.minutes(), now.loadKg())))
                .or(() -> heavier(now.loadKg())
                        .map(load -> with(now, now.sets(), now.reps(), now.holdSeconds(), now.minutes(), load)));
    }

    /** One step towards the target, not past it; nothing when it is reached or does not apply. */
    private static Optional<Integer> next(@Nullable Integer now, @Nullable Range target, IntUnaryOperator step) {
        return now == null || target == null || now >= target.to()
                ? Optional.empty()
                : Optional.of(Math.min(now + step.applyAsInt(now), target.to()));
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
