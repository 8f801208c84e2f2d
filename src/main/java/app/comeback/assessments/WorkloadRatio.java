package app.comeback.assessments;

import java.util.List;
import java.util.Optional;

/**
 * The acute to chronic workload ratio, for those who ask for it. Its link to injuries is not shown to be causal and
 * random figures do as well, so nothing in the portal warns, colours or decides by it.
 */
public final class WorkloadRatio {

    private static final int WEEKS = 4;

    private WorkloadRatio() {}

    /**
     * The newest week by the mean of all four; nothing before there are four weeks, or when all are without load.
     *
     * @param weeks loads, the oldest first
     */
    public static Optional<Double> coupled(List<Integer> weeks) {
        return ratio(weeks, 0);
    }

    /** The newest week by the mean of the three before it. */
    public static Optional<Double> uncoupled(List<Integer> weeks) {
        return ratio(weeks, 1);
    }

    private static Optional<Double> ratio(List<Integer> weeks, int leftOut) {
        if (weeks.size() < WEEKS) {
            return Optional.empty();
        }
        List<Integer> last = weeks.subList(weeks.size() - WEEKS, weeks.size());
        double chronic = last.subList(0, WEEKS - leftOut).stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
        return chronic == 0 ? Optional.empty() : Optional.of(last.getLast() / chronic);
    }

    /**
     * The exponentially weighted mean of daily loads, which begins with the first of them.
     *
     * @param days over how many days it looks back, at least 1
     */
    public static double weighted(List<Integer> loads, int days) {
        double share = 2.0 / (days + 1);
        double mean = loads.getFirst();
        for (int load : loads.subList(1, loads.size())) {
            mean = load * share + mean * (1 - share);
        }
        return mean;
    }
}
