package app.comeback.plans;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.Sides;
import app.comeback.shared.Side;
import java.util.Arrays;

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
        int legs = perSide && item.side() == Side.BOTH ? 2 : 1;
        Prescription dose = item.dose();
        int seconds = dose.sets() * legs * setSeconds(dose)
                + (dose.sets() - 1) * dose.restSeconds()
                + SECONDS_TO_CHANGE_EXERCISE;
        return Math.ceilDiv(seconds, SECONDS_PER_MINUTE);
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
