package app.comeback.protocols;

/**
 * How many single-leg hamstring bridges are many (bands on Freckleton and others 2014). For orientation: in the one
 * cohort that it comes from it told something for the right leg only.
 */
public enum BridgeBand {
    POOR,
    BELOW,
    AVERAGE,
    GOOD;

    private static final int BELOW_FROM = 20;
    private static final int AVERAGE_FROM = 25;
    private static final int GOOD_FROM = 31;

    /** The band of so many repetitions, from 0. */
    public static BridgeBand of(int repetitions) {
        if (repetitions < 0) {
            throw new IllegalArgumentException("Repetitions are counted from 0");
        }
        if (repetitions < BELOW_FROM) {
            return POOR;
        }
        if (repetitions < AVERAGE_FROM) {
            return BELOW;
        }
        return repetitions < GOOD_FROM ? AVERAGE : GOOD;
    }
}
