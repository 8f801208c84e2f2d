package app.comeback.plans;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.Sides;
import app.comeback.shared.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Estimates how long an exercise takes, from its dose; good enough to fill the minutes that somebody has. */
final class SessionTime {

    private static final int SECONDS_PER_REPETITION = 4;
    private static final int SECONDS_BETWEEN_HOLDS = 2;
    private static final int SECONDS_TO_CHANGE_EXERCISE = 30;
    private static final int SECONDS_PER_MINUTE = 60;

    private SessionTime() {}

    /** Whether each leg does the dose by itself. */
    static boolean isPerSide(Exercise exercise) {
        return exercise.annotation().sides() == Sides.ONE_AT_A_TIME;
    }

    /** Whole minutes for one time through, rounded up, with rests and changing over; at least 1. */
    static int minutes(PlanItem item, boolean perSide) {
        return Math.ceilDiv(seconds(item, perSide), SECONDS_PER_MINUTE);
    }

    /**
     * Whole minutes for all of them: one after the other, each rounded up, and those with the same superset number in
     * turn, with one rest after each round.
     */
    static int minutes(List<PlanItem> items, Predicate<PlanItem> perSide) {
        Map<Integer, List<PlanItem>> groups = items.stream()
                .filter(item -> item.superset() != null)
                .collect(Collectors.groupingBy(PlanItem::superset));
        int alone = items.stream()
                .filter(item -> item.superset() == null)
                .mapToInt(item -> minutes(item, perSide.test(item)))
                .sum();
        return alone
                + groups.values().stream()
                        .mapToInt(group -> Math.ceilDiv(roundSeconds(group, perSide), SECONDS_PER_MINUTE))
                        .sum();
    }

    private static int roundSeconds(List<PlanItem> group, Predicate<PlanItem> perSide) {
        int work = group.stream()
                .mapToInt(item -> item.dose().sets() * legs(item, perSide.test(item)) * setSeconds(item.dose())
                        + SECONDS_TO_CHANGE_EXERCISE)
                .sum();
        int rounds = group.stream().mapToInt(item -> item.dose().sets()).max().orElse(1);
        int rest =
                group.stream().mapToInt(item -> item.dose().restSeconds()).max().orElse(0);
        return work + (rounds - 1) * rest;
    }

    private static int seconds(PlanItem item, boolean perSide) {
        Prescription dose = item.dose();
        return dose.sets() * legs(item, perSide) * setSeconds(dose)
                + (dose.sets() - 1) * dose.restSeconds()
                + SECONDS_TO_CHANGE_EXERCISE;
    }

    private static int legs(PlanItem item, boolean perSide) {
        return perSide && item.side() == Side.BOTH ? 2 : 1;
    }

    private static int setSeconds(Prescription dose) {
        if (dose.minutes() != null) {
            return dose.minutes() * SECONDS_PER_MINUTE;
        }
        int reps = dose.reps() == null ? 1 : dose.reps();
        return reps * repetitionSeconds(dose);
    }

    private static int repetitionSeconds(Prescription dose) {
        if (dose.holdSeconds() != null) {
            return dose.holdSeconds() + SECONDS_BETWEEN_HOLDS;
        }
        if (dose.metres() != null) {
            // One second a metre leaves time for the way back.
            return dose.metres();
        }
        int tempo = dose.tempo().isEmpty()
                ? 0
                : Arrays.stream(dose.tempo().split("-"))
                        .mapToInt(Integer::parseInt)
                        .sum();
        return tempo == 0 ? SECONDS_PER_REPETITION : tempo;
    }
}
