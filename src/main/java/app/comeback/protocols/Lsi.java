package app.comeback.protocols;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The limb symmetry index: the injured side in per cent of the other. Several formulas for asymmetry are in use; this
 * portal knows only this one.
 */
public final class Lsi {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Lsi() {}

    /** In per cent, rounded to one decimal; nothing when the other side is 0 or less. */
    public static Optional<BigDecimal> percent(BigDecimal involved, BigDecimal uninvolved) {
        return uninvolved.signum() <= 0
                ? Optional.empty()
                : Optional.of(involved.multiply(HUNDRED).divide(uninvolved, 1, RoundingMode.HALF_UP));
    }

    /** What is missing to 100 per cent, rounded to one decimal; nothing when the index is undefined. */
    public static Optional<BigDecimal> deficitPercent(BigDecimal involved, BigDecimal uninvolved) {
        return percent(involved, uninvolved).map(HUNDRED::subtract);
    }

    /**
     * Whether the unrounded index is at least this many per cent.
     *
     * @param uninvolved more than 0
     */
    static boolean reaches(BigDecimal involved, BigDecimal uninvolved, BigDecimal percent) {
        return involved.multiply(HUNDRED).compareTo(percent.multiply(uninvolved)) >= 0;
    }
}
