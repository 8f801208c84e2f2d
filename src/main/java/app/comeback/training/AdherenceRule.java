package app.comeback.training;

import app.comeback.training.TrainingRecord.Adherence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Completed of planned sessions. A session is planned on each day on which the plan has exercises; it is completed when
 * at least one session of that day was finished without being stopped early. What was finished beyond that counts apart
 * and lifts nothing.
 */
final class AdherenceRule {

    private AdherenceRule() {}

    /**
     * Counts.
     *
     * @param planned planned sessions by day
     * @param completed the day of each completed session
     */
    static Adherence of(Map<LocalDate, Integer> planned, Collection<LocalDate> completed) {
        Map<LocalDate, Integer> left = new HashMap<>(planned);
        int counted = 0;
        for (LocalDate day : completed) {
            int open = left.getOrDefault(day, 0);
            if (open > 0) {
                left.put(day, open - 1);
                counted++;
            }
        }
        int sum = planned.values().stream().mapToInt(Integer::intValue).sum();
        return new Adherence(sum, counted, completed.size() - counted);
    }
}
