package app.comeback.plans;

import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Week;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts two people's changes of one plan together: a pure function of the version both started from, the one that was
 * published meanwhile, and the own draft. What only one of them touched is taken; where both touched the same item or
 * the same day differently, the published one stays and the clash is named. Nothing of the own draft is lost: it is
 * still there to compare.
 */
public final class PlanMerge {

    private static final int DAYS = DayOfWeek.values().length;

    private final List<Clash> clashes = new ArrayList<>();

    private PlanMerge() {}

    /**
     * The result.
     *
     * @param content both changes together
     * @param clashes where the published change was kept in place of the own one
     */
    public record Merged(PlanContent content, List<Clash> clashes) {

        public Merged {
            clashes = List.copyOf(clashes);
        }
    }

    /** What both changed. */
    public sealed interface Clash {

        /** The item with this exercise. */
        record Item(PlanItem published) implements Clash {}

        /**
         * A day.
         *
         * @param week from 1
         * @param day which day
         */
        record OnDay(int week, DayOfWeek day) implements Clash {}

        /** The pain profile. */
        record Profile() implements Clash {}

        /** One of them planned by days and the other by frequencies, or from another first week. */
        record Rhythm() implements Clash {}

        /** How many weeks there are, or how many sessions a week. */
        record Length() implements Clash {}
    }

    /**
     * Merges.
     *
     * @param base what the own draft started from
     * @param published what was published meanwhile
     * @param own the own draft
     */
    public static Merged merge(PlanContent base, PlanContent published, PlanContent own) {
        PlanMerge merge = new PlanMerge();
        PlanContent content = merge.content(base, published, own);
        return new Merged(content, merge.clashes);
    }

    private PlanContent content(PlanContent base, PlanContent published, PlanContent own) {
        String profile = pick(base.painProfile(), published.painProfile(), own.painProfile(), new Clash.Profile());
        PlanBoard board = board(base.board(), published.board(), own.board());
        Map<UUID, PlanItem> items = items(byId(base), byId(published), byId(own), board);
        return new PlanContent(
                sessions(base, published, own), profile, List.copyOf(items.values()), board, origin(published, own));
    }

    /** A board says by itself how many sessions there are. */
    private int sessions(PlanContent base, PlanContent published, PlanContent own) {
        return published.board() == null && own.board() == null
                ? pick(base.sessionsPerWeek(), published.sessionsPerWeek(), own.sessionsPerWeek(), new Clash.Length())
                : published.sessionsPerWeek();
    }

    private static @Nullable PlanOrigin origin(PlanContent published, PlanContent own) {
        return published.origin() != null ? published.origin() : own.origin();
    }

    private @Nullable PlanBoard board(
            @Nullable PlanBoard base, @Nullable PlanBoard published, @Nullable PlanBoard own) {
        if (base == null || published == null || own == null || !isSameStart(base, published, own)) {
            boolean isOnlyOwn = Objects.equals(base, published);
            if (!isOnlyOwn && !Objects.equals(base, own)) {
                clashes.add(new Clash.Rhythm());
            }
            return isOnlyOwn ? own : published;
        }
        int weeks =
                pick(base.weeks().size(), published.weeks().size(), own.weeks().size(), new Clash.Length());
        for (int week = weeks; week < own.weeks().size(); week++) {
            nameIfEdited(week, base, own);
        }
        return new PlanBoard(
                published.startsOn(),
                IntStream.range(0, weeks)
                        .mapToObj(week -> week(week, base, published, own))
                        .toList());
    }

    /** A week that the published board does not have any more, though the draft changed it. */
    private void nameIfEdited(int week, PlanBoard base, PlanBoard own) {
        for (int day = 0; day < DAYS; day++) {
            if (!isSame(day(base, week, day), day(own, week, day))) {
                clashes.add(new Clash.OnDay(week + 1, DayOfWeek.of(day + 1)));
            }
        }
    }

    private static boolean isSameStart(PlanBoard base, PlanBoard published, PlanBoard own) {
        return base.startsOn().equals(published.startsOn()) && base.startsOn().equals(own.startsOn());
    }

    private Week week(int week, PlanBoard base, PlanBoard published, PlanBoard own) {
        List<Day> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            days.add(pick(
                    day(base, week, day),
                    day(published, week, day),
                    day(own, week, day),
                    new Clash.OnDay(week + 1, DayOfWeek.of(day + 1)),
                    PlanMerge::isSame));
        }
        return new Week(days);
    }

    private static Day day(PlanBoard board, int week, int day) {
        return week < board.weeks().size() ? board.weeks().get(week).days().get(day) : Day.REST;
    }

    /** What is done in which order and group; the ids of places on the board say nothing about that. */
    private static boolean isSame(Day one, Day other) {
        return BoardDifference.meaning(one).equals(BoardDifference.meaning(other));
    }

    /** Items that one of them changed; on a board exactly those that stand on it, wherever they came from. */
    private Map<UUID, PlanItem> items(
            Map<UUID, PlanItem> base,
            Map<UUID, PlanItem> published,
            Map<UUID, PlanItem> own,
            @Nullable PlanBoard board) {
        Map<UUID, PlanItem> merged = new LinkedHashMap<>();
        Set<UUID> all = new LinkedHashSet<>(published.keySet());
        all.addAll(own.keySet());
        Set<UUID> placed = board == null
                ? Set.of()
                : board.entries().map(PlanBoard.Entry::item).collect(Collectors.toSet());
        for (UUID id : all) {
            if (board == null) {
                listed(base.get(id), published.get(id), own.get(id)).ifPresent(item -> merged.put(id, item));
            } else if (placed.contains(id)) {
                merged.put(id, item(base.get(id), published.get(id), own.get(id)));
            }
        }
        return merged;
    }

    /** Without a board an item that one of them took out is gone, unless the other one changed it. */
    private Optional<PlanItem> listed(@Nullable PlanItem base, @Nullable PlanItem published, @Nullable PlanItem own) {
        if (base == null || (published != null && own != null)) {
            return Optional.of(item(base, published, own));
        }
        if (published != null && !published.equals(base)) {
            clashes.add(new Clash.Item(published));
            return Optional.of(published);
        }
        if (own != null && !own.equals(base)) {
            clashes.add(new Clash.Item(base));
        }
        return Optional.empty();
    }

    private PlanItem item(@Nullable PlanItem base, @Nullable PlanItem published, @Nullable PlanItem own) {
        if (published == null) {
            return Objects.requireNonNull(own);
        }
        return own == null
                ? published
                : pick(base == null ? published : base, published, own, new Clash.Item(published));
    }

    private <T> T pick(T base, T published, T own, Clash clash) {
        return pick(base, published, own, clash, Object::equals);
    }

    private <T> T pick(T base, T published, T own, Clash clash, BiPredicate<T, T> same) {
        if (same.test(published, own) || same.test(own, base)) {
            return published;
        }
        if (!same.test(published, base)) {
            clashes.add(clash);
            return published;
        }
        return own;
    }

    private static Map<UUID, PlanItem> byId(PlanContent content) {
        return content.items().stream()
                .collect(Collectors.toMap(PlanItem::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
