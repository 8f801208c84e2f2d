package app.comeback.protocols;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One criterion for leaving a phase.
 *
 * @param id for example {@code ST-1.walk}
 * @param text what must hold, in our own words
 * @param test how it is decided
 * @param measures the codes of the measures it is decided from
 * @param threshold in {@code unit}; nothing for tests that need none
 * @param unit the threshold's unit
 * @param errorBand the measurement error in {@code unit}: inside it the verdict is uncertain
 * @param goals the goal levels it applies to
 * @param validForDays how old a fact may be
 * @param overridableBy who may waive it, with a reason; empty for nobody
 * @param rationale why the rule exists
 * @param source the citation
 * @param agreement expert agreement or evidence level in words; empty when none was found
 * @param verified whether the source was checked; otherwise an unverified default
 */
public record Criterion(
        String id,
        String text,
        Test test,
        Set<String> measures,
        @Nullable BigDecimal threshold,
        String unit,
        @Nullable BigDecimal errorBand,
        Set<GoalLevel> goals,
        int validForDays,
        Set<Mode> overridableBy,
        String rationale,
        String source,
        String agreement,
        boolean verified) {

    public Criterion {
        measures = Set.copyOf(measures);
        goals = Set.copyOf(goals);
        overridableBy = Set.copyOf(overridableBy);
    }

    /** How a criterion is decided; the evaluator knows each of them. */
    public enum Test {
        /** The latest answer is yes. */
        YES,
        /** The latest answer is no. */
        NO,
        /** The latest value is at least the threshold. */
        AT_LEAST,
        /** The latest value is at most the threshold. */
        AT_MOST,
        /** The pain is at most the profile's green limit. */
        PAIN_GREEN,
        /** Injured side against the other, in per cent, is at least the threshold. */
        SYMMETRY_AT_LEAST,
        /** Injured minus other side is at most the threshold; inside the error band uncertain, and one home test never more. */
        DEFICIT_AT_MOST
    }
}
