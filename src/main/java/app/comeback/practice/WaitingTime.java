package app.comeback.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long clients waited for one step. Whoever began it is in exactly one of four groups, and only the first has a
 * waiting time: those who still wait are no zeros.
 *
 * @param step from what to what
 * @param done how many have it behind them
 * @param waiting how many still wait
 * @param referred how many were sent to a physician and have no plan to wait for
 * @param left how many took the consent to care back, or have no account any more, before it came
 * @param median of those who are done, by nearest rank; null for nobody
 * @param ninetieth the 90th percentile of those who are done, by nearest rank; null for nobody
 * @param longestOpen how long those who still wait have waited at most; null for nobody
 */
public record WaitingTime(
        WaitStep step,
        int done,
        int waiting,
        int referred,
        int left,
        @Nullable Duration median,
        @Nullable Duration ninetieth,
        @Nullable Duration longestOpen) {

    private static final int MEDIAN = 50;
    private static final int NINETIETH = 90;

    /** How many began the step. */
    public int begun() {
        return done + waiting + referred + left;
    }

    /** Counts this step of these clients, as it stands now. */
    static WaitingTime of(WaitStep step, List<FirstSteps> clients, Instant now) {
        List<Duration> done = new ArrayList<>();
        List<Duration> open = new ArrayList<>();
        int referred = 0;
        int left = 0;
        for (FirstSteps client : clients) {
            Instant from = step.from(client);
            Instant to = step.to(client);
            if (from != null && to != null) {
                done.add(Duration.between(from, to));
            } else if (from != null && !client.here()) {
                left++;
            } else if (from != null && step.endsWithPlan() && client.referred()) {
                referred++;
            } else if (from != null) {
                open.add(Duration.between(from, now));
            }
        }
        return new WaitingTime(
                step,
                done.size(),
                open.size(),
                referred,
                left,
                Percentiles.nearestRank(done, MEDIAN).orElse(null),
                Percentiles.nearestRank(done, NINETIETH).orElse(null),
                open.stream().max(Duration::compareTo).orElse(null));
    }
}
