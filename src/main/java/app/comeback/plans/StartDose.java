package app.comeback.plans;

import app.comeback.exercises.Amount;
import app.comeback.exercises.Dose;
import app.comeback.exercises.Frequency;
import app.comeback.exercises.Range;
import app.comeback.exercises.Tempo;
import org.jspecify.annotations.Nullable;

/** The prescription to begin an exercise with: the library's start dose, of each range its careful end. */
public final class StartDose {

    private static final int USUAL_REST_SECONDS = 60;
    private static final int HOURS_PER_DAY = 24;
    private static final int DAYS_PER_WEEK = 7;
    private static final int MOST_PER_DAY = 6;

    private StartDose() {}

    /** The start dose. */
    public static Prescription of(Dose dose) {
        Amount start = dose.start();
        Frequency frequency = dose.frequency();
        Integer perDay = from(frequency.timesPerDay());
        int sets = start.sets().from();
        return new Prescription(
                sets,
                from(start.reps()),
                from(start.holdSeconds()),
                from(start.minutes()),
                from(start.metres()),
                tempo(dose.tempo()),
                rest(start, sets),
                null,
                from(start.effortPercent()),
                perDay == null ? 1 : Math.min(perDay, MOST_PER_DAY),
                everyDays(frequency));
    }

    /** The same dose where it does not ask for more than the library's start dose, of each range its upper end; else less. */
    public static Prescription atMost(Prescription dose, Dose library) {
        Amount start = library.start();
        return new Prescription(
                Math.min(dose.sets(), start.sets().to()),
                least(dose.reps(), start.reps()),
                least(dose.holdSeconds(), start.holdSeconds()),
                least(dose.minutes(), start.minutes()),
                least(dose.metres(), start.metres()),
                dose.tempo(),
                dose.restSeconds(),
                dose.loadKg(),
                least(dose.effortPercent(), start.effortPercent()),
                perDay(dose, library.frequency()),
                dose.everyDays());
    }

    private static int perDay(Prescription dose, Frequency frequency) {
        Range most = frequency.timesPerDay();
        return most == null ? dose.perDay() : Math.min(dose.perDay(), most.to());
    }

    private static @Nullable Integer least(@Nullable Integer planned, @Nullable Range start) {
        return planned == null || start == null ? planned : Integer.valueOf(Math.min(planned, start.to()));
    }

    private static @Nullable Integer from(@Nullable Range range) {
        return range == null ? null : range.from();
    }

    private static String tempo(@Nullable Tempo tempo) {
        return tempo == null ? "" : tempo.toString();
    }

    private static int rest(Amount start, int sets) {
        Integer given = from(start.restSeconds());
        return given != null ? given : sets > 1 ? USUAL_REST_SECONDS : 0;
    }

    /** The shortest rhythm that keeps within the sessions a week and the hours between two of them. */
    private static int everyDays(Frequency frequency) {
        if (frequency.everyNthDay() != null) {
            return frequency.everyNthDay();
        }
        Range week = frequency.timesPerWeek();
        int days = 1;
        if (week != null) {
            days = Math.max(1, DAYS_PER_WEEK / week.from());
            while (DAYS_PER_WEEK > days * week.to()) {
                days++;
            }
        }
        Integer apart = frequency.hoursApart();
        return apart == null ? days : Math.max(days, Math.ceilDiv(apart, HOURS_PER_DAY));
    }
}
