package app.comeback.planbuilder;

import app.comeback.plans.PlanBoard;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.shared.Refused;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Edits of whole days and weeks, each a pure function of the draft. */
public final class WeekEdits {

    private WeekEdits() {}

    /** Copies a day over other days; what stood there is replaced. */
    public static Draft copyDay(Draft draft, Slot from, Collection<Slot> to) {
        Day day = draft.day(from);
        Draft copied = draft;
        for (Slot slot : to) {
            if (!slot.equals(from)) {
                copied = copied.withDay(slot, there -> copy(day));
            }
        }
        return copied;
    }

    /** Empties a day. */
    public static Draft clearDay(Draft draft, Slot slot) {
        return draft.withDay(slot, day -> Day.REST);
    }

    /** Copies a week over other weeks; what stood there is replaced. */
    public static Draft copyWeek(Draft draft, int from, Collection<Integer> to) {
        List<Week> weeks = new ArrayList<>(draft.weeks());
        to.stream()
                .filter(week -> week != from)
                .forEach(week -> weeks.set(week, copy(draft.weeks().get(from))));
        return draft.withWeeks(weeks);
    }

    /**
     * Puts a week after another one.
     *
     * @param isCopy whether it begins as a copy of that week; else it is empty
     * @throws Refused when the board is full
     */
    public static Draft insertWeek(Draft draft, int after, boolean isCopy) {
        if (draft.weeks().size() >= PlanBoard.MOST_WEEKS) {
            throw new Refused("plans.refused.weeks", 1, PlanBoard.MOST_WEEKS);
        }
        List<Week> weeks = new ArrayList<>(draft.weeks());
        weeks.add(after + 1, isCopy ? copy(draft.weeks().get(after)) : empty());
        return draft.withWeeks(weeks);
    }

    /**
     * Takes a week out; the later ones move up.
     *
     * @throws Refused when it is the only one
     */
    public static Draft removeWeek(Draft draft, int week) {
        if (draft.weeks().size() == 1) {
            throw new Refused("plans.refused.weeks", 1, PlanBoard.MOST_WEEKS);
        }
        List<Week> weeks = new ArrayList<>(draft.weeks());
        weeks.remove(week);
        return draft.withWeeks(weeks);
    }

    private static Week empty() {
        return new Week(Arrays.stream(DayOfWeek.values()).map(day -> Day.REST).toList());
    }

    private static Week copy(Week week) {
        return new Week(week.days().stream().map(WeekEdits::copy).toList());
    }

    /** The same with ids of its own. */
    private static Day copy(Day day) {
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
}
