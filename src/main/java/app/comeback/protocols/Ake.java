package app.comeback.protocols;

import app.comeback.protocols.Verdict.Result;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Active knee extension with the hip at 90 degrees, in degrees short of straight. Between two testers only a difference
 * of 15 degrees is real (Reurink and others 2013).
 */
public final class Ake {

    /** The minimal detectable difference between two testers, in degrees. */
    public static final BigDecimal DETECTABLE_DEGREES = BigDecimal.valueOf(15);

    private static final int MOST_TRIALS = 3;

    private Ake() {}

    /** By how many degrees the injured side is shorter; negative when it is longer. */
    public static BigDecimal deficit(BigDecimal injured, BigDecimal uninjured) {
        return injured.subtract(uninjured);
    }

    /**
     * What one deficit says by itself; {@link GateEvaluator} asks for two before it says {@link Result#MET}.
     *
     * @param limit up to this it is met
     * @param uncertainUpTo up to this nothing can be said
     */
    public static Result interpret(BigDecimal deficit, BigDecimal limit, BigDecimal uncertainUpTo) {
        if (deficit.compareTo(limit) <= 0) {
            return Result.MET;
        }
        return deficit.compareTo(uncertainUpTo) <= 0 ? Result.UNCERTAIN : Result.NOT_MET;
    }

    /**
     * The value to record: the mean of the trials, rounded to one decimal.
     *
     * @param trials one to three
     */
    public static BigDecimal mean(List<BigDecimal> trials) {
        if (trials.isEmpty() || trials.size() > MOST_TRIALS) {
            throw new IllegalArgumentException("One to three trials make a value");
        }
        return trials.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(trials.size()), 1, RoundingMode.HALF_UP);
    }

    /** Whether a change between measurements by different testers is more than measurement error. */
    public static boolean isRealChange(BigDecimal before, BigDecimal now) {
        return now.subtract(before).abs().compareTo(DETECTABLE_DEGREES) >= 0;
    }
}
