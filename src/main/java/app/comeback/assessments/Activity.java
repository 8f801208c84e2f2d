package app.comeback.assessments;

import app.comeback.shared.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Simple sums about activity: minutes in a usual week, adherence, and volume. */
public final class Activity {

    private static final int DAYS_OF_WEEK = 7;
    private static final int MINUTES_OF_DAY = 1440;

    private Activity() {}

    /**
     * The exercise vital sign, in minutes a week; 150 is the usual aim of adults.
     *
     * @param days days in a usual week, 0 to 7
     * @param minutes minutes on such a day, 0 to 1,440
     * @throws Refused when either is out of its range
     */
    public static int weeklyMinutes(int days, int minutes) {
        if (days < 0 || days > DAYS_OF_WEEK || minutes < 0 || minutes > MINUTES_OF_DAY) {
            throw new Refused("assessments.activity.range", DAYS_OF_WEEK, MINUTES_OF_DAY);
        }
        return days * minutes;
    }

    /**
     * Completed of planned sessions in per cent, rounded to one decimal, never above 100; nothing when none was planned,
     * because what was done beyond the plan is counted apart.
     */
    public static Optional<BigDecimal> adherence(int completed, int planned) {
        if (completed < 0 || planned < 0) {
            throw new IllegalArgumentException("Sessions are counted from 0");
        }
        return planned == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(Math.min(completed, planned))
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(planned), 1, RoundingMode.HALF_UP));
    }

    /** Sets times repetitions times kilograms; nothing without a load, where only repetitions are reported. */
    public static Optional<BigDecimal> volume(int sets, int repetitions, BigDecimal kilograms) {
        if (sets < 0 || repetitions < 0 || kilograms.signum() < 0) {
            throw new IllegalArgumentException("Volume is made of numbers from 0");
        }
        return kilograms.signum() == 0
                ? Optional.empty()
                : Optional.of(kilograms.multiply(BigDecimal.valueOf((long) sets * repetitions)));
    }
}
