package app.comeback.plans;

import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Section;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different between the days of two versions: a pure function of both. */
final class BoardDifference {

    private static final int DAYS = DayOfWeek.values().length;

    private final PlanContent before;
    private final PlanContent after;
    private final List<PlanChange> changes = new ArrayList<>();

    private BoardDifference(PlanContent before, PlanContent after) {
        this.before = before;
        this.after = after;
    }

    /** Every difference once: the frame first, then exercise by exercise, then the order within days. */
    static List<PlanChange> between(PlanContent before, PlanContent after) {
        BoardDifference difference = new BoardDifference(before, after);
        difference.compare(before.board(), after.board());
        return difference.changes;
    }

    private void compare(@Nullable PlanBoard old, @Nullable PlanBoard now) {
        if (now == null) {
            addIf(old != null, new PlanChange.Unboarded());
            return;
        }
        if (old == null) {
            changes.add(new PlanChange.Boarded(now.weeks().size(), now.startsOn()));
        } else {
            addIf(
                    old.weeks().size() != now.weeks().size(),
                    new PlanChange.Weeks(old.weeks().size(), now.weeks().size()));
            addIf(!old.startsOn().equals(now.startsOn()), new PlanChange.Begins(now.startsOn()));
        }
        after.items().forEach(item -> compare(item, old, now));
        together(old, now);
        if (old != null) {
            arranged(old, now);
        }
    }

    /** Groups that are new on a day, each told once with its days. */
    private void together(@Nullable PlanBoard old, PlanBoard now) {
        Map<Place, Day> earlier = old == null ? Map.of() : at(old, now.weeks().size());
        Map<Group, SortedSet<Place>> groups = new LinkedHashMap<>();
        at(now).forEach((place, day) -> {
            List<Group> before = Group.of(earlier.getOrDefault(place, Day.REST));
            Group.of(day).stream().filter(group -> !before.contains(group)).forEach(group -> groups.computeIfAbsent(
                            group, some -> new TreeSet<>())
                    .add(place));
        });
        groups.forEach((group, places) ->
                changes.add(new PlanChange.Together(group.kind(), group.restSeconds(), items(group), places)));
    }

    private List<PlanItem> items(Group group) {
        return group.items().stream()
                .flatMap(id -> after.items().stream().filter(item -> item.id().equals(id)))
                .toList();
    }

    /** Exercises that are done in turn. */
    private record Group(PlanBoard.Kind kind, int restSeconds, List<UUID> items) {

        private static List<Group> of(Day day) {
            return day.sections().stream()
                    .filter(section -> section.kind().isInTurn())
                    .map(section -> new Group(
                            section.kind(),
                            section.restSeconds() == null ? 0 : section.restSeconds(),
                            section.entries().stream().map(Entry::item).toList()))
                    .toList();
        }
    }

    private void compare(PlanItem item, @Nullable PlanBoard old, PlanBoard now) {
        Map<Place, Day> earlier = old == null ? Map.of() : at(old, now.weeks().size());
        SortedSet<Place> places = places(now, item.id());
        boolean isNew = before.items().stream().noneMatch(there -> there.id().equals(item.id()));
        if (!isNew && (old == null || !places.equals(places(earlier, item.id())))) {
            changes.add(new PlanChange.Placed(item, places));
        }
        Map<Prescription, SortedSet<Place>> special = new LinkedHashMap<>();
        at(now).forEach((place, day) -> special(day, item).ifPresent(dose -> {
            if (old == null || !Objects.equals(dose, dayDose(earlier, place, item.id()))) {
                special.computeIfAbsent(dose, some -> new TreeSet<>()).add(place);
            }
        }));
        special.forEach((dose, on) -> changes.add(new PlanChange.DayDose(item.withDose(dose), on)));
        if (old != null) {
            SortedSet<Place> back = at(now).entrySet().stream()
                    .filter(there -> special(there.getValue(), item).isEmpty())
                    .map(Map.Entry::getKey)
                    .filter(place -> places.contains(place) && dayDose(earlier, place, item.id()) != null)
                    .collect(Collectors.toCollection(TreeSet::new));
            addIf(!back.isEmpty(), new PlanChange.DayDose(item, back));
        }
    }

    private static Optional<Prescription> special(Day day, PlanItem item) {
        return day.entries()
                .filter(entry -> entry.item().equals(item.id()))
                .flatMap(entry -> Stream.ofNullable(entry.dose()))
                .findFirst();
    }

    private static @Nullable Prescription dayDose(Map<Place, Day> days, Place place, UUID item) {
        Day day = days.get(place);
        return day == null
                ? null
                : day.entries()
                        .filter(entry -> entry.item().equals(item))
                        .flatMap(entry -> Stream.ofNullable(entry.dose()))
                        .findFirst()
                        .orElse(null);
    }

    /** Days with the same exercises as before in another order, or in other groups. */
    private void arranged(PlanBoard old, PlanBoard now) {
        Map<Place, Day> earlier = at(old, now.weeks().size());
        SortedSet<Place> places = at(now).entrySet().stream()
                .filter(there -> {
                    Day day = earlier.get(there.getKey());
                    return day != null && isRearranged(day, there.getValue());
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        addIf(!places.isEmpty(), new PlanChange.Arranged(places));
    }

    private static boolean isRearranged(Day old, Day now) {
        boolean hasSameItems = old.entries()
                .map(Entry::item)
                .collect(Collectors.toSet())
                .equals(now.entries().map(Entry::item).collect(Collectors.toSet()));
        // A new group is told by itself.
        return hasSameItems && !shape(old).equals(shape(now)) && Group.of(old).containsAll(Group.of(now));
    }

    /** A day without the ids of its places: what is done in which order, group and dose. */
    static List<Object> meaning(Day day) {
        return parts(day, entry -> Arrays.asList(entry.item(), entry.dose()));
    }

    private static List<Object> shape(Day day) {
        return parts(day, Entry::item);
    }

    /** Exercises one after the other are the same whether they stand in one section or in several. */
    private static List<Object> parts(Day day, Function<Entry, Object> entryAs) {
        List<Object> parts = new ArrayList<>();
        for (Section section : day.sections()) {
            Stream<Object> entries = section.entries().stream().map(entryAs);
            if (section.kind().isInTurn()) {
                parts.add(Arrays.asList(section.kind(), section.restSeconds(), entries.toList()));
            } else {
                entries.map(entry -> Arrays.asList(section.kind(), entry)).forEach(parts::add);
            }
        }
        return parts;
    }

    /** Where an item stands. */
    static SortedSet<Place> places(PlanBoard board, UUID item) {
        return places(at(board), item);
    }

    private static SortedSet<Place> places(Map<Place, Day> days, UUID item) {
        return days.entrySet().stream()
                .filter(there -> there.getValue().entries().anyMatch(entry -> entry.item()
                        .equals(item)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Place, Day> at(PlanBoard board) {
        return at(board, board.weeks().size());
    }

    /** The days of so many weeks: the last week goes on, so a further week that is the same changes nothing. */
    private static Map<Place, Day> at(PlanBoard board, int weeks) {
        Map<Place, Day> days = new LinkedHashMap<>();
        for (int week = 0; week < weeks; week++) {
            PlanBoard.Week there =
                    board.weeks().get(Math.min(week, board.weeks().size() - 1));
            for (int day = 0; day < DAYS; day++) {
                days.put(
                        new Place(week + 1, DayOfWeek.of(day + 1)), there.days().get(day));
            }
        }
        return days;
    }

    private void addIf(boolean isThere, PlanChange change) {
        if (isThere) {
            changes.add(change);
        }
    }
}
