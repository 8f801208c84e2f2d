package app.comeback.training;

import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a client's next days, in words of their language: what the player shows, and today's screen too. The
 * fields are those of {@code /api/togo/openapi.yaml}, which describes them.
 */
public record Days(
        String hash,
        UUID client,
        Instant serverTime,
        String zone,
        String language,
        String emergencyNumber,
        State state,
        @Nullable Notice notice,
        @Nullable PlanInfo plan,
        @Nullable Limits limits,
        List<ExerciseInfo> exercises,
        List<Day> days,
        List<Flag> redFlags,
        List<Stop> stopReasons,
        Map<String, String> words) {

    public Days {
        exercises = List.copyOf(exercises);
        days = List.copyOf(days);
        redFlags = List.copyOf(redFlags);
        stopReasons = List.copyOf(stopReasons);
        words = Map.copyOf(words);
    }

    /** Today, when there is a plan and no lock. */
    public Optional<Day> today() {
        return days.stream().findFirst();
    }

    /** The exercise with this id. */
    public Optional<ExerciseInfo> exercise(String id) {
        return exercises.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Days at(Instant time, String sum) {
        return new Days(
                sum,
                client,
                time,
                zone,
                language,
                emergencyNumber,
                state,
                notice,
                plan,
                limits,
                exercises,
                days,
                redFlags,
                stopReasons,
                words);
    }

    /** Whether the client may train. */
    public enum State {
        READY,
        LOCKED,
        NO_PLAN
    }

    /** What to say instead of the days, and where it leads. */
    public record Notice(
            String title,
            String text,
            @Nullable String link,
            @Nullable String linkText,
            @Nullable RedFlagLevel level,
            @Nullable String flag,
            @Nullable Instant since) {}

    /** The plan's version and what is new in it. */
    public record PlanInfo(
            UUID id,
            int version,
            int phase,
            String phaseName,
            boolean acknowledged,
            @Nullable String changes,
            @Nullable String changesLink) {}

    /** How much pain is allowed. */
    public record Limits(
            int greenMax,
            int amberMax,
            String green,
            @Nullable String amber,
            String stop) {}

    /** An exercise in words. */
    public record ExerciseInfo(
            String id,
            String name,
            @Nullable String picture,
            String purpose,
            String position,
            List<String> steps,
            List<String> cues,
            List<String> mistakes,
            String stopRule) {

        public ExerciseInfo {
            steps = List.copyOf(steps);
            cues = List.copyOf(cues);
            mistakes = List.copyOf(mistakes);
        }
    }

    /** One day. */
    public record Day(
            LocalDate date,
            String title,
            @Nullable String rest,
            boolean done,
            @Nullable Integer minutes,
            @Nullable Integer shortMinutes,
            List<Group> groups) {

        public Day {
            groups = List.copyOf(groups);
        }

        /** The items in order. */
        public List<Item> items() {
            return groups.stream().flatMap(group -> group.items().stream()).toList();
        }
    }

    /** Items that are done in turn, or one by itself. */
    public record Group(boolean superset, int restSeconds, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /** One exercise of a day. */
    public record Item(
            UUID id,
            String exercise,
            Side side,
            @Nullable String sideText,
            boolean eachSide,
            Dose dose,
            String doseText,
            boolean essential,
            @Nullable String note,
            @Nullable String paused) {}

    /** How much of it. */
    public record Dose(
            int sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            @Nullable Integer minutes,
            @Nullable Integer metres,
            @Nullable String tempo,
            int restSeconds,
            @Nullable BigDecimal loadKg,
            @Nullable Integer effortPercent,
            int perDay,
            int everyDays) {}

    /** A warning sign that every session asks. */
    public record Flag(String id, RedFlagLevel level, String question, String advice, String heading) {}

    /** A reason for stopping early. */
    public record Stop(
            StopReason code, String text, @Nullable String redFlag, boolean askRedFlags) {}
}
