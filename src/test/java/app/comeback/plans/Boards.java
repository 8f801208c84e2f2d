package app.comeback.plans;

import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Boards for tests: weeks that are all the same, with some days of training. */
public final class Boards {

    /** A Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);

    private Boards() {}

    public static Boards board() {
        return new Boards();
    }

    public Boards on(DayOfWeek day, Section... sections) {
        days.put(day, new Day(Arrays.asList(sections)));
        return this;
    }

    public PlanContent of(int weeks, PlanItem... items) {
        return of(weeks, MONDAY, items);
    }

    public PlanContent of(int weeks, LocalDate startsOn, PlanItem... items) {
        List<Week> all = IntStream.range(0, weeks)
                .mapToObj(week -> new Week(Arrays.stream(DayOfWeek.values())
                        .map(day -> fresh(days.getOrDefault(day, Day.REST)))
                        .toList()))
                .toList();
        return new PlanContent(3, "ACUTE_REMOTE", List.of(items), new PlanBoard(startsOn, all), null);
    }

    private static Day fresh(Day day) {
        return new Day(day.sections().stream()
                .map(section -> new Section(
                        UUID.randomUUID(),
                        section.kind(),
                        section.restSeconds(),
                        section.entries().stream()
                                .map(entry -> new Entry(UUID.randomUUID(), entry.item(), entry.dose()))
                                .toList()))
                .toList());
    }

    public static Section single(PlanItem... items) {
        return section(Kind.SINGLE, null, items);
    }

    public static Section superset(int rest, PlanItem... items) {
        return section(Kind.SUPERSET, rest, items);
    }

    private static Section section(Kind kind, @Nullable Integer rest, PlanItem... items) {
        return new Section(
                UUID.randomUUID(),
                kind,
                rest,
                Arrays.stream(items)
                        .map(item -> new Entry(UUID.randomUUID(), item.id(), null))
                        .toList());
    }

    /** The same plan with one day changed. */
    public static PlanContent change(PlanContent content, int week, DayOfWeek day, Section... sections) {
        return change(content, content.items(), week, day, sections);
    }

    /** The same, with other exercises. */
    public static PlanContent change(
            PlanContent content, List<PlanItem> items, int week, DayOfWeek day, Section... sections) {
        PlanBoard board = Objects.requireNonNull(content.board());
        List<Week> weeks = new ArrayList<>(board.weeks());
        List<Day> there = new ArrayList<>(weeks.get(week - 1).days());
        there.set(day.getValue() - 1, new Day(Arrays.asList(sections)));
        weeks.set(week - 1, new Week(there));
        return new PlanContent(
                content.sessionsPerWeek(),
                content.painProfile(),
                items,
                new PlanBoard(board.startsOn(), weeks),
                content.origin());
    }

    /** An entry with a dose of its own. */
    public static Section with(Prescription dose, PlanItem item) {
        return new Section(
                UUID.randomUUID(), Kind.SINGLE, null, List.of(new Entry(UUID.randomUUID(), item.id(), dose)));
    }

    /** The board of a plan that has one. */
    public static PlanBoard of(PlanContent content) {
        return Objects.requireNonNull(content.board());
    }
}
