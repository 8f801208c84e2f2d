package app.comeback.progression;

import app.comeback.protocols.Fact;
import app.comeback.protocols.Measure;
import app.comeback.shared.Pain;
import app.comeback.training.TrainingRecord.Adherence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a progress page or its printed report shows.
 *
 * @param name the client's name
 * @param gate the path, the open phase and its criteria
 * @param sessions the sessions of the last twelve weeks, oldest first
 * @param measures what was measured, one line per measure
 * @param comparisons the injured side against the other, where a criterion asks for it
 * @param weeks the training load of each of the last twelve weeks, oldest first
 * @param adherence planned and completed sessions of the last four weeks
 * @param adherenceFrom the first of those days
 * @param adherenceTo the day after the last of them
 */
public record ProgressReport(
        String name,
        GateState gate,
        List<SessionPain> sessions,
        List<MeasureLine> measures,
        List<Comparison> comparisons,
        List<WeekLoad> weeks,
        Adherence adherence,
        LocalDate adherenceFrom,
        LocalDate adherenceTo) {

    public ProgressReport {
        sessions = List.copyOf(sessions);
        measures = List.copyOf(measures);
        comparisons = List.copyOf(comparisons);
        weeks = List.copyOf(weeks);
    }

    /**
     * The pain around one session; what was not answered is null and stays a gap.
     *
     * @param session the session
     * @param at when it began
     * @param before before it
     * @param peak the worst of all its exercises
     * @param after after it
     * @param nextMorning the next morning
     */
    public record SessionPain(
            UUID session,
            Instant at,
            @Nullable Pain before,
            @Nullable Pain peak,
            @Nullable Pain after,
            @Nullable Pain nextMorning) {}

    /**
     * One measure over time.
     *
     * @param measure what was measured
     * @param facts its values, oldest first
     * @param target what the plan's criteria ask for, in the measure's unit; null when none does
     */
    public record MeasureLine(
            Measure measure, List<Fact> facts, @Nullable BigDecimal target) {

        public MeasureLine {
            facts = List.copyOf(facts);
        }
    }

    /**
     * The injured side against the other over time.
     *
     * @param measure what was measured
     * @param kind how the sides are compared
     * @param values one for each day on which both sides were measured, oldest first
     * @param target what the plan's criteria ask for
     * @param uncertainUpTo up to where a difference may be measurement error; null for none
     */
    public record Comparison(
            Measure measure,
            Kind kind,
            List<Value> values,
            BigDecimal target,
            @Nullable BigDecimal uncertainUpTo) {

        public Comparison {
            values = List.copyOf(values);
        }

        /** How two sides are compared. */
        public enum Kind {
            /** Injured minus other side, in the measure's unit; to be at most the target. */
            DEFICIT,
            /** Injured side in per cent of the other; to be at least the target. */
            SYMMETRY
        }

        /**
         * The comparison of one day.
         *
         * @param at when the injured side was measured
         * @param value in the measure's unit, or in per cent
         */
        public record Value(Instant at, BigDecimal value) {}
    }

    /**
     * The training load of a week, in arbitrary units: effort times minutes, summed.
     *
     * @param monday the week's first day
     * @param load the sum over the sessions whose effort and minutes are known; null when there were sessions and none
     *     is known
     * @param sessions all sessions
     * @param unknown sessions without effort or minutes: with any, the sum is a lower bound
     */
    public record WeekLoad(LocalDate monday, @Nullable Integer load, int sessions, int unknown) {}
}
