package app.comeback.protocols;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which level of the running ladder the rules allow next, and from when: at most one level up for each session, rest
 * between running days, and after a pulling sensation the level below. A limit and never advice to run.
 */
public final class RunningLadder {

    private static final Duration AFTER_PULLING = Duration.ofHours(24);

    private RunningLadder() {}

    /**
     * A running session as it went.
     *
     * @param level its level
     * @param at when it began
     * @param green whether pain stayed in the green zone and the next morning settled; null when it is not known
     * @param pulling whether there was any pulling sensation
     */
    public record Run(int level, Instant at, @Nullable Boolean green, boolean pulling) {}

    /**
     * How far the rules let the next session go.
     *
     * @param level the highest level; -1 when not even walking is on the ladder yet
     * @param notBefore the earliest moment of the next session; null when it may be now
     * @param reason the translation key of the sentence that explains it
     * @param arguments what its placeholders stand for
     */
    public record Limit(int level, @Nullable Instant notBefore, String reason, List<Object> arguments) {

        public Limit {
            arguments = List.copyOf(arguments);
        }

        /** Whether a session at this level may begin at this moment. */
        public boolean allows(int wanted, Instant at) {
            return wanted <= level && wanted >= 0 && (notBefore == null || !at.isBefore(notBefore));
        }
    }

    /**
     * The limit for the next session.
     *
     * @param protocol the rule set, whose ladder is climbed
     * @param phase the client's phase
     * @param runs all running sessions so far, in any order; later ones than {@code now} do not count
     * @param now the moment to answer for
     */
    public static Limit next(Protocol protocol, int phase, List<Run> runs, Instant now) {
        List<Run> past = runs.stream()
                .filter(run -> !run.at().isAfter(now))
                .sorted(Comparator.comparing(Run::at)
                        .thenComparing(Run::level)
                        .thenComparing(Run::pulling)
                        .reversed())
                .toList();
        int open = protocol.ladder().stream()
                .filter(level -> level.fromPhase() <= phase)
                .mapToInt(RunningLevel::level)
                .max()
                .orElse(-1);
        if (open < 0) {
            return new Limit(-1, null, "protocols.running.closed", List.of(phase));
        }
        return past.isEmpty()
                ? new Limit(0, null, "protocols.running.first", List.of())
                : after(protocol.ladder(), Math.min(open, past.getFirst().level()), open, past);
    }

    private static Limit after(List<RunningLevel> ladder, int level, int open, List<Run> past) {
        Run last = past.getFirst();
        Instant rested = last.at().plus(rest(ladder, last.level()));
        if (last.pulling()) {
            Instant earliest = rested.isAfter(last.at().plus(AFTER_PULLING))
                    ? rested
                    : last.at().plus(AFTER_PULLING);
            return new Limit(Math.max(0, level - 1), earliest, "protocols.running.pulling", List.of());
        }
        RunningLevel next = find(ladder, level + 1);
        if (next == null) {
            return new Limit(level, rested, "protocols.running.top", List.of(level));
        }
        if (next.level() > open) {
            return new Limit(level, rested, "protocols.running.phase", List.of(next.level(), next.fromPhase()));
        }
        long green = past.stream()
                .takeWhile(run -> run.level() == last.level() && !run.pulling() && Boolean.TRUE.equals(run.green()))
                .count();
        return green < next.greenBefore()
                ? new Limit(level, rested, "protocols.running.same", List.of(level, green, next.greenBefore()))
                : new Limit(next.level(), rested, "protocols.running.up", List.of(next.level()));
    }

    private static Duration rest(List<RunningLevel> ladder, int level) {
        RunningLevel found = find(ladder, level);
        return found == null ? Duration.ofHours(48) : Duration.ofHours(found.restHours());
    }

    private static @Nullable RunningLevel find(List<RunningLevel> ladder, int level) {
        return ladder.stream().filter(step -> step.level() == level).findFirst().orElse(null);
    }
}
