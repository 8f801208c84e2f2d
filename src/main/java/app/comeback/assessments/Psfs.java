package app.comeback.assessments;

import app.comeback.shared.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Activities that the client names, each from 0, cannot do it, to 10, as before the injury; the score is their mean. A
 * change counts from 2 points of the mean, or 3 of a single activity (90 % detectable change).
 */
public final class Psfs {

    /** How many activities make a full score. */
    public static final int ENOUGH = 3;

    /** The most activities. */
    public static final int MOST = 5;

    private static final int BEST = 10;
    private static final int DETECTABLE_MEAN = 2;
    private static final int DETECTABLE_SINGLE = 3;

    private Psfs() {}

    /**
     * The mean, rounded to two decimals.
     *
     * @throws Refused when there is no activity, more than five, or a number outside 0 to 10
     */
    public static BigDecimal score(List<Integer> activities) {
        if (activities.isEmpty() || activities.size() > MOST) {
            throw new Refused("assessments.psfs.count", MOST);
        }
        if (activities.stream().anyMatch(activity -> activity < 0 || activity > BEST)) {
            throw new Refused("assessments.psfs.range");
        }
        int sum = activities.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(activities.size()), 2, RoundingMode.HALF_UP);
    }

    /** Whether fewer than three activities make the score shaky. */
    public static boolean isThin(List<Integer> activities) {
        return activities.size() < ENOUGH;
    }

    /** What the change of the mean says. */
    public static Change change(BigDecimal before, BigDecimal now) {
        return Change.of(now.subtract(before).doubleValue(), DETECTABLE_MEAN);
    }

    /** What the change of one activity says. */
    public static Change changeOfOne(int before, int now) {
        return Change.of(now - before, DETECTABLE_SINGLE);
    }
}
