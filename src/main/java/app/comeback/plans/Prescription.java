package app.comeback.plans;

import app.comeback.shared.Refused;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise. What does not apply is null.
 *
 * @param sets 1 to 20
 * @param reps repetitions a set, 1 to 100
 * @param holdSeconds how long each repetition is held, 1 to 600
 * @param minutes how long a set lasts, for walking, running and cycling, 1 to 180
 * @param metres distance of a repetition, 1 to 5,000
 * @param tempo lowering-holding-lifting in seconds, for example {@code 3-0-1}; empty for none
 * @param restSeconds rest after a set, 0 to 1,200
 * @param loadKg outside load, 0 to 500; null for body weight
 * @param effortPercent perceived effort or speed, 1 to 100
 * @param perDay sessions a day, 1 to 6
 * @param everyDays every n-th day, 1 to 14
 */
public record Prescription(
        int sets,
        @Nullable Integer reps,
        @Nullable Integer holdSeconds,
        @Nullable Integer minutes,
        @Nullable Integer metres,
        String tempo,
        int restSeconds,
        @Nullable BigDecimal loadKg,
        @Nullable Integer effortPercent,
        int perDay,
        int everyDays) {

    /**
     * Checks every range.
     *
     * @throws Refused when a value is outside its range or nothing says how much
     */
    public Prescription {
        within(sets, 1, 20, "sets");
        within(reps, 1, 100, "reps");
        within(holdSeconds, 1, 600, "hold");
        within(minutes, 1, 180, "minutes");
        within(metres, 1, 5_000, "metres");
        within(restSeconds, 0, 1_200, "rest");
        within(effortPercent, 1, 100, "effort");
        within(perDay, 1, 6, "per-day");
        within(everyDays, 1, 14, "every");
        if (loadKg != null && (loadKg.signum() < 0 || loadKg.compareTo(BigDecimal.valueOf(500)) > 0)) {
            throw new Refused("plans.dose.load");
        }
        if (!tempo.isEmpty() && !tempo.matches("\\d{1,2}-\\d{1,2}-\\d{1,2}")) {
            throw new Refused("plans.dose.tempo");
        }
        if (reps == null && holdSeconds == null && minutes == null && metres == null) {
            throw new Refused("plans.dose.nothing");
        }
    }

    private static void within(@Nullable Integer value, int least, int most, String what) {
        if (value != null && (value < least || value > most)) {
            throw new Refused("plans.dose." + what, least, most);
        }
    }

    /** The same with another rest after a set, in seconds. */
    public Prescription withRest(int seconds) {
        return new Prescription(
                sets, reps, holdSeconds, minutes, metres, tempo, seconds, loadKg, effortPercent, perDay, everyDays);
    }
}
