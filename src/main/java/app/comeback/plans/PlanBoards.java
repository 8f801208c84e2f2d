package app.comeback.plans;

import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a board says about a date, and boards made from other plans; pure functions. */
public final class PlanBoards {

    private static final int DAYS = DayOfWeek.values().length;

    private PlanBoards() {}

    /** The day of the board that counts on this date; nothing before the first week. The last week goes on. */
    public static Optional<Day> dayOf(PlanBoard board, LocalDate date) {
        long days = ChronoUnit.DAYS.between(board.startsOn(), date);
        if (days < 0) {
            return Optional.empty();
        }
        int week = (int) Math.min(days / DAYS, board.weeks().size() - 1L);
        return Optional.of(board.weeks().get(week).days().get((int) (days % DAYS)));
    }

    /**
     * The items of one day in the order in which they are done, with the doses of that day. Those that are done in turn
     * have the same superset number, and the rest after their round.
     *
     * @param items the plan's items
     */
    public static List<PlanItem> items(Day day, Collection<PlanItem> items) {
        Map<UUID, PlanItem> byId = items.stream().collect(Collectors.toMap(PlanItem::id, Function.identity()));
        List<PlanItem> due = new ArrayList<>();
        int groups = 0;
        for (Section section : day.sections()) {
            Integer group = section.kind().isInTurn() ? ++groups : null;
            for (Entry entry : section.entries()) {
                PlanItem item = Objects.requireNonNull(byId.get(entry.item()), "an entry without its item");
                Prescription dose = entry.dose() == null ? item.dose() : entry.dose();
                Integer rest = group == null ? null : section.restSeconds();
                due.add(item.withDose(rest == null ? dose : dose.withRest(rest)).inGroup(group));
            }
        }
        return due;
    }

    /** All items of a plan with the doses that they have on this date; those that are not due keep their own. */
    static List<PlanItem> itemsOn(@Nullable PlanBoard board, List<PlanItem> items, LocalDate date) {
        return items.stream()
                .map(item -> item.withDose(doseOn(board, item, date)))
                .toList();
    }

    /** The dose that is prescribed for an item on this date; its own where the date does not say otherwise. */
    public static Prescription doseOn(@Nullable PlanBoard board, PlanItem item, LocalDate date) {
        return Optional.ofNullable(board)
                .flatMap(there -> dayOf(there, date))
                .flatMap(day -> day.entries()
                        .filter(entry -> entry.item().equals(item.id()))
                        .findFirst())
                .map(Entry::dose)
                .orElse(item.dose());
    }

    /**
     * A plan that goes by frequencies as one with a board: every item stands on the days on which it would be due.
     *
     * @param startsOn the Monday of the first week
     * @param weeks how many weeks
     */
    public static PlanContent fromFrequencies(PlanContent content, LocalDate startsOn, int weeks) {
        List<Week> board = IntStream.range(0, weeks)
                .mapToObj(week -> new Week(IntStream.range(0, DAYS)
                        .mapToObj(day -> day(content.items(), startsOn, startsOn.plusDays((long) week * DAYS + day)))
                        .toList()))
                .toList();
        return new PlanContent(
                content.sessionsPerWeek(),
                content.painProfile(),
                content.items().stream().map(item -> item.inGroup(null)).toList(),
                new PlanBoard(startsOn, board),
                content.origin());
    }

    private static Day day(List<PlanItem> items, LocalDate startsOn, LocalDate date) {
        List<PlanItem> due = items.stream()
                .filter(item -> PlanCalendar.sessionsOn(item.dose(), startsOn, date) > 0)
                .toList();
        List<Section> sections = new ArrayList<>();
        List<PlanItem> left = new ArrayList<>(due);
        while (!left.isEmpty()) {
            Integer group = left.getFirst().superset();
            List<PlanItem> together = group == null
                    ? left.stream().takeWhile(item -> item.superset() == null).toList()
                    : left.stream()
                            .filter(item -> group.equals(item.superset()))
                            .toList();
            left.removeAll(together);
            sections.add(section(together, group != null && together.size() > 1));
        }
        return new Day(sections);
    }

    private static Section section(List<PlanItem> items, boolean inTurn) {
        List<Entry> entries = items.stream()
                .map(item -> new Entry(UUID.randomUUID(), item.id(), null))
                .toList();
        return inTurn
                ? new Section(UUID.randomUUID(), Kind.SUPERSET, longestRest(items), entries)
                : new Section(UUID.randomUUID(), Kind.SINGLE, null, entries);
    }

    private static int longestRest(List<PlanItem> items) {
        return items.stream().mapToInt(item -> item.dose().restSeconds()).max().orElse(0);
    }

    /**
     * The board after a decision about the doses of these items: from that date on each has its own dose on every day,
     * earlier days stay as they were.
     */
    public static PlanBoard decided(PlanBoard board, Collection<UUID> items, LocalDate from) {
        long firstDay = ChronoUnit.DAYS.between(board.startsOn(), from);
        List<Week> weeks = new ArrayList<>();
        for (int week = 0; week < board.weeks().size(); week++) {
            List<Day> days = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                Day there = board.weeks().get(week).days().get(day);
                // The last week comes round again, so none of its days is past for good.
                boolean isPast = (long) week * DAYS + day < firstDay
                        && week < board.weeks().size() - 1;
                days.add(isPast ? there : mapped(there, entry -> ownDose(entry, items)));
            }
            weeks.add(new Week(days));
        }
        return new PlanBoard(board.startsOn(), weeks);
    }

    private static Entry ownDose(Entry entry, Collection<UUID> items) {
        return items.contains(entry.item()) ? new Entry(entry.id(), entry.item(), null) : entry;
    }

    private static Day mapped(Day day, UnaryOperator<Entry> change) {
        return new Day(day.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.kind(),
                        section.restSeconds(),
                        section.entries().stream().map(change).toList()))
                .toList());
    }
}
