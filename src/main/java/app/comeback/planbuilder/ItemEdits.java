package app.comeback.planbuilder;

import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Edits of an exercise: its dose on one day, from a day on or everywhere, and what holds for all its days. */
public final class ItemEdits {

    private ItemEdits() {}

    /** Which days an edit is about. */
    public enum Scope {
        /** This day alone. */
        DAY,
        /** This day and all later ones. */
        FROM_HERE,
        /** Every day. */
        EVERYWHERE
    }

    /** Prescribes another dose. */
    public static Draft dose(Draft draft, UUID entry, Prescription dose, Scope scope) {
        Entry there = draft.entry(entry).orElse(null);
        if (there == null) {
            return draft;
        }
        UUID item = there.item();
        return switch (scope) {
            case DAY -> entries(draft, (slot, one) -> one.id().equals(entry) ? special(draft, one, dose) : one);
            case FROM_HERE -> {
                Slot from = draft.slotOf(entry).orElseThrow();
                yield entries(
                        draft,
                        (slot, one) ->
                                one.item().equals(item) && !isBefore(slot, from) ? special(draft, one, dose) : one);
            }
            case EVERYWHERE ->
                entries(
                        item(draft, item, one -> one.withDose(dose)),
                        (slot, one) -> one.item().equals(item) ? new Entry(one.id(), item, null) : one);
        };
    }

    /** The exercise's own dose needs no repeating. */
    private static Entry special(Draft draft, Entry entry, Prescription dose) {
        @Nullable Prescription own = draft.item(entry.item()).dose().equals(dose) ? null : dose;
        return new Entry(entry.id(), entry.item(), own);
    }

    private static boolean isBefore(Slot slot, Slot other) {
        return slot.week() < other.week()
                || (slot.week() == other.week() && slot.day().compareTo(other.day()) < 0);
    }

    /** Changes what holds for an exercise on all its days: side, note, or whether it belongs to the short session. */
    public static Draft item(Draft draft, UUID item, UnaryOperator<PlanItem> change) {
        return draft.withItems(draft.items().stream()
                .map(there -> there.id().equals(item) ? change.apply(there) : there)
                .toList());
    }

    /**
     * Puts another exercise in place of one, on every day on which the other does not stand yet.
     *
     * @param other the other exercise with its start dose
     */
    public static Draft swap(Draft draft, UUID item, PlanItem other) {
        PlanItem known = draft.items().stream()
                .filter(there -> there.exercise().equals(other.exercise()))
                .findFirst()
                .orElse(other);
        if (known.id().equals(item)) {
            return draft;
        }
        List<PlanItem> items = new ArrayList<>(draft.items());
        if (!items.contains(known)) {
            items.add(items.indexOf(draft.item(item)), known);
        }
        return entries(draft.withItems(items), (slot, entry) -> {
            boolean isThere =
                    draft.day(slot).entries().anyMatch(one -> one.item().equals(known.id()));
            return entry.item().equals(item) && !isThere ? new Entry(entry.id(), known.id(), null) : entry;
        });
    }

    private static Draft entries(Draft draft, BiFunction<Slot, Entry, Entry> change) {
        List<Week> weeks = new ArrayList<>();
        for (int week = 0; week < draft.weeks().size(); week++) {
            List<Day> days = new ArrayList<>();
            for (int day = 1; day <= draft.weeks().get(week).days().size(); day++) {
                Slot slot = new Slot(week, DayOfWeek.of(day));
                days.add(new Day(draft.day(slot).sections().stream()
                        .map(section -> new Section(
                                section.id(),
                                section.kind(),
                                section.restSeconds(),
                                section.entries().stream()
                                        .map(entry -> change.apply(slot, entry))
                                        .toList()))
                        .toList()));
            }
            weeks.add(new Week(days));
        }
        return draft.withWeeks(weeks);
    }
}
