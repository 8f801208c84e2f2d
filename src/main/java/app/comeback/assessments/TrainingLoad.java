package app.comeback.assessments;

import app.comeback.shared.Refused;
import java.util.List;
import java.util.Optional;

/**
 * Session load by perceived effort. Weekly figures take seven days, days of rest being 0. The standard deviation is the
 * one of the population; sources differ, and this portal always uses this one.
 */
public final class TrainingLoad {

    private static final int DAYS = 7;
    private static final int HARDEST = 10;
    private static final int LONGEST = 24 * 60;

    private TrainingLoad() {}

    /**
     * Effort times minutes, in arbitrary units.
     *
     * @param effort 0 to 10, asked a quarter to half an hour after the session
     * @param minutes 0 to 1,440
     * @throws Refused when either is out of its range
     */
    public static int session(int effort, int minutes) {
        if (effort < 0 || effort > HARDEST) {
            throw new Refused("assessments.load.effort");
        }
        if (minutes < 0 || minutes > LONGEST) {
            throw new Refused("assessments.load.minutes", LONGEST);
        }
        return effort * minutes;
    }

    /**
     * A week's figures.
     *
     * @param days the loads of seven days, days of rest as 0
     */
    public static Week week(List<Integer> days) {
        if (days.size() != DAYS || days.stream().anyMatch(load -> load < 0)) {
            throw new IllegalArgumentException("A week has seven loads of 0 or more");
        }
        int sum = days.stream().mapToInt(Integer::intValue).sum();
        double mean = (double) sum / DAYS;
        double squares =
                days.stream().mapToDouble(load -> (load - mean) * (load - mean)).sum();
        double deviation = Math.sqrt(squares / DAYS);
        Optional<Double> monotony = deviation == 0 ? Optional.empty() : Optional.of(mean / deviation);
        return new Week(sum, mean, deviation, monotony, monotony.map(value -> sum * value));
    }

    /**
     * What changed from one week to the next, in per cent; nothing after a week without load.
     *
     * @return for example 10 for 1000 to 1100
     */
    public static Optional<Double> weekChange(int before, int now) {
        return before == 0 ? Optional.empty() : Optional.of((now - before) * 100.0 / before);
    }

    /**
     * A week in figures.
     *
     * @param sum of the seven days
     * @param mean per day
     * @param deviation of the days, population formula
     * @param monotony mean by deviation; nothing when all days are alike
     * @param strain sum times monotony; nothing when all days are alike
     */
    public record Week(int sum, double mean, double deviation, Optional<Double> monotony, Optional<Double> strain) {}
}
