package app.comeback.training;

import app.comeback.plans.PlanId;
import app.comeback.shared.Pain;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as its entries tell it. What was not answered is null or absent, never 0.
 *
 * @param id the session
 * @param plan the plan it was done by
 * @param planVersion the version it was done by, for ever
 * @param startedAt when it began
 * @param day the plan's day that was done; null when the device never said
 * @param brief whether it was the ten-minute version
 * @param finishedAt when it was finished; null when it never was
 * @param lastAt when the latest of its entries happened
 * @param done what was done, by plan item, in the order in which the items were begun
 * @param answers the answers that were given
 * @param rows for each item that was done or answered about, the row that says so last: of its pain, or else of its sets
 * @param stop why and when it was stopped early; null when it was not
 * @param redFlags the warning signs answered with yes, or meant by the reason for stopping
 */
public record SessionLog(
        UUID id,
        PlanId plan,
        int planVersion,
        Instant startedAt,
        @Nullable LocalDate day,
        boolean brief,
        @Nullable Instant finishedAt,
        Instant lastAt,
        Map<UUID, ItemLog> done,
        Map<Question, Integer> answers,
        Map<UUID, UUID> rows,
        @Nullable Stop stop,
        List<String> redFlags) {

    public SessionLog {
        done = Collections.unmodifiableMap(new LinkedHashMap<>(done));
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        rows = Map.copyOf(rows);
        redFlags = List.copyOf(redFlags);
    }

    /** The same session with answers, and the rows they stand in, as corrections made them. */
    SessionLog corrected(Map<Question, Integer> otherAnswers, Map<UUID, UUID> otherRows) {
        return new SessionLog(
                id,
                plan,
                planVersion,
                startedAt,
                day,
                brief,
                finishedAt,
                lastAt,
                done,
                otherAnswers,
                otherRows,
                stop,
                redFlags);
    }

    /** How many sets of the item were done. */
    public int sets(UUID item) {
        ItemLog log = done.get(item);
        return log == null ? 0 : log.sets().size();
    }

    /** The answer, if it was given. */
    public Optional<Integer> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The pain answered, or null. */
    public @Nullable Pain pain(Question question) {
        return answer(question).map(Pain::new).orElse(null);
    }

    /** When it ended: finished, or else the last that is known of it. */
    public Instant endedAt() {
        return finishedAt == null ? lastAt : finishedAt;
    }

    /** How many sets were done. */
    public int sets() {
        return done.values().stream().mapToInt(item -> item.sets().size()).sum();
    }

    /** Whether something was done; a session that was only opened does not count. */
    public boolean isTraining() {
        return sets() > 0 || stop != null || finishedAt != null;
    }

    /** Whether it counts as done: finished, not stopped early, and at least one set. */
    public boolean isCompleted() {
        return finishedAt != null && stop == null && sets() > 0;
    }

    /** Whether pain came suddenly: a pull or a pop. */
    public boolean isSudden() {
        return redFlags.contains(SessionFold.SUDDEN);
    }

    /**
     * What was done of one item.
     *
     * @param sets the sets ticked off, by number
     */
    public record ItemLog(Map<Integer, SetLog> sets) {

        public ItemLog {
            sets = Collections.unmodifiableMap(new TreeMap<>(sets));
        }
    }

    /**
     * One set; a value is null when it was done as planned.
     *
     * @param reps repetitions
     * @param holdSeconds seconds held
     * @param loadKg load
     */
    public record SetLog(
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            @Nullable BigDecimal loadKg) {}

    /**
     * Why a session was stopped early.
     *
     * @param reason why
     * @param item the item during which, if that is known
     * @param at when
     */
    public record Stop(StopReason reason, @Nullable UUID item, Instant at) {}
}
