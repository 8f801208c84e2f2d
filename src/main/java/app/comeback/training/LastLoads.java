package app.comeback.training;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.AccountId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client did last of each exercise, so that whoever plans need not look it up. The caller has checked the care. */
public interface LastLoads {

    /** The last time of each exercise in the last 120 days; exercises that were not done are left out. */
    Map<ExerciseId, Last> of(AccountId client);

    /**
     * The last time of an exercise.
     *
     * @param day the day, in the client's zone
     * @param sets how many sets were done
     * @param reps repetitions of the last set; null when not counted
     * @param loadKg outside load of the last set; null for body weight
     */
    record Last(
            LocalDate day,
            int sets,
            @Nullable Integer reps,
            @Nullable BigDecimal loadKg) {}
}
