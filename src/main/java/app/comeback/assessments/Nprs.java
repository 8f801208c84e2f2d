package app.comeback.assessments;

import app.comeback.shared.Pain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Pain on the numeric scale over time; one point or 15 % less is a little better, two points and 33 % much better. */
public final class Nprs {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BETTER_PERCENT = BigDecimal.valueOf(15);
    private static final BigDecimal MUCH_BETTER_PERCENT = BigDecimal.valueOf(33);

    private Nprs() {}

    /** By how many points the pain is less; negative for more. */
    public static int delta(Pain baseline, Pain now) {
        return baseline.value() - now.value();
    }

    /** The same in per cent of the baseline, rounded to one decimal; nothing for a baseline of 0. */
    public static Optional<BigDecimal> percent(Pain baseline, Pain now) {
        return baseline.value() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(delta(baseline, now))
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(baseline.value()), 1, RoundingMode.HALF_UP));
    }

    /** The change in words. */
    public static Label label(Pain baseline, Pain now) {
        int delta = delta(baseline, now);
        BigDecimal percent = percent(baseline, now).orElse(BigDecimal.ZERO);
        if (delta >= 2 && percent.compareTo(MUCH_BETTER_PERCENT) >= 0) {
            return Label.MUCH_BETTER;
        }
        if (delta >= 1 || percent.compareTo(BETTER_PERCENT) >= 0) {
            return Label.BETTER;
        }
        return delta <= -1 ? Label.WORSE : Label.SAME;
    }

    /** The possible labels. */
    public enum Label {
        MUCH_BETTER,
        BETTER,
        SAME,
        WORSE
    }
}
