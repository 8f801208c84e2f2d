package app.comeback.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long clients waited for one step. Whoever began it is in exactly one of four groups, and only the first has a
 * waiting time: those who still wait are no zeros. Each client takes a step once; of questions to the team each counts.
 *
 * @param step from what to what
 * @param done how many have it behind them
 * @param waiting how many still wait
 * @param unneeded how many have nothing to wait for: they were sent to a physician and get no plan, or the team said that
 *     the question needs no answer
 * @param left how many took the consent to care back, or have no account any more, before it came
 * @param median of those who are done, by nearest rank; null for nobody
 * @param ninetieth the 90th percentile of those who are done, by nearest rank; null for nobody
 * @param longestOpen how long those who still wait have waited at most; null for nobody
 */
public record WaitingTime(
        WaitStep step,
        int done,
        int waiting,
        int unneeded,
        int left,
        @Nullable Duration median,
        @Nullable Duration ninetieth,
        @Nullable Duration longestOpen) {

    private static final int MEDIAN = 50;
    private static final int NINETIETH = 90;

    /** How many began the step. */
    public int begun() {
        return done + waiting + unneeded + left;
    }

    /** Counts this step of these clients, as it stands now. */
    static WaitingTime of(WaitStep step, List<FirstSteps> clients, Instant now) {
        Counter counter = new Counter(now);
        clients.forEach(client -> counter.add(
                step.from(client), step.to(client), client.here(), step.endsWithPlan() && client.referred()));
        return counter.result(step);
    }

    /** Counts these questions to the team, as they stand now. */
    static WaitingTime ofQuestions(List<Question> questions, Instant now) {
        Counter counter = new Counter(now);
        // What was settled stays settled, also when the client leaves afterwards.
        questions.forEach(question -> counter.add(
                question.asked(), question.answered(), question.here() || question.settled(), question.settled()));
        return counter.result(WaitStep.MESSAGE_TO_ANSWER);
    }

    private static final class Counter {

        private final List<Duration> done = new ArrayList<>();
        private final List<Duration> open = new ArrayList<>();
        private final Instant now;
        private int unneeded;
        private int left;

        Counter(Instant now) {
            this.now = now;
        }

        /** Puts one into its group; whoever has not begun is in none. */
        void add(@Nullable Instant from, @Nullable Instant to, boolean here, boolean isUnneeded) {
            if (from != null && to != null) {
                done.add(Duration.between(from, to));
            } else if (from != null && !here) {
                left++;
            } else if (from != null && isUnneeded) {
                unneeded++;
            } else if (from != null) {
                open.add(Duration.between(from, now));
            }
        }

        WaitingTime result(WaitStep step) {
            return new WaitingTime(
                    step,
                    done.size(),
                    open.size(),
                    unneeded,
                    left,
                    Percentiles.nearestRank(done, MEDIAN).orElse(null),
                    Percentiles.nearestRank(done, NINETIETH).orElse(null),
                    open.stream().max(Duration::compareTo).orElse(null));
        }
    }
}
