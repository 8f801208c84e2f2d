package app.comeback.reviews;

import java.util.Arrays;

/**
 * Watches decision by decision whether low ratings are rejected more often than high ones, which a moderator who does
 * not see the stars cannot do.
 *
 * <p>The statistic is the e-process of universal inference (L. Wasserman, A. Ramdas, S. Balakrishnan, “Universal
 * inference”, PNAS 117, 2020, 16880–16890): the chance that two separate rejection rates, each learned from the
 * decisions before (Krichevsky–Trofimov estimator), gave to what happened, over the best chance that one common rate can
 * give to it. While moderation is fair it ever reaches {@code 1/α} with a probability of at most {@code α} (Ville’s
 * inequality), however often one looks. The alarm needs that and more rejections among the low.
 */
public final class BiasWatch {

    /** The highest probability that a fair moderator ever trips the alarm. */
    public static final double FALSE_ALARM = 0.05;

    private static final double THRESHOLD = Math.log(1 / FALSE_ALARM);
    private static final int LOW = 0;
    private static final int HIGH = 1;

    private final long[] decided = new long[2];
    private final long[] rejected = new long[2];
    private double separate;
    private boolean tripped;

    /**
     * Takes the next decision in the order of time.
     *
     * @param stars the rating that the moderator did not see
     * @param isRejected whether the review was rejected
     */
    public void decided(Stars stars, boolean isRejected) {
        int group = stars.isCritical() ? LOW : HIGH;
        double chance = (rejected[group] + 0.5) / (decided[group] + 1.0);
        separate += Math.log(isRejected ? chance : 1 - chance);
        decided[group]++;
        rejected[group] += isRejected ? 1 : 0;
        tripped |= evidence() >= THRESHOLD && rate(LOW) > rate(HIGH);
    }

    /** The natural logarithm of the e-value; the alarm trips at {@code ln(1/α)}, about 3.0. */
    public double evidence() {
        long all = Arrays.stream(decided).sum();
        long no = Arrays.stream(rejected).sum();
        return separate - (weighted(no, all) + weighted(all - no, all));
    }

    private static double weighted(long some, long all) {
        return some == 0 ? 0 : some * Math.log((double) some / all);
    }

    private double rate(int group) {
        return decided[group] == 0 ? 0 : (double) rejected[group] / decided[group];
    }

    /** Whether it ever tripped; an alarm stays until somebody has looked into it. */
    public boolean isTripped() {
        return tripped;
    }

    /** The share of low ratings, one to three stars, that were rejected, 0 to 1. */
    public double lowRejected() {
        return rate(LOW);
    }

    /** The share of high ratings, four and five stars, that were rejected, 0 to 1. */
    public double highRejected() {
        return rate(HIGH);
    }
}
