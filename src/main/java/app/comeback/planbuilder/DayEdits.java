package app.comeback.planbuilder;

import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanItem;
import app.comeback.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Edits of what stands on one day, each a pure function of the draft. What an edit names and is not there changes nothing. */
public final class DayEdits {

    private DayEdits() {}

    /**
     * Puts an exercise at the end of a day. One that the plan holds already keeps its dose, so it is typed once.
     *
     * @param fresh the exercise with its start dose
     * @throws Refused when it stands on that day already, or the day is full
     */
    public static Draft add(Draft draft, Slot slot, PlanItem fresh) {
        PlanItem known = draft.items().stream()
                .filter(item -> item.exercise().equals(fresh.exercise()))
                .findFirst()
                .orElse(fresh);
        List<PlanItem> items = new ArrayList<>(draft.items());
        if (!items.contains(known)) {
            items.add(known);
        }
        return draft.withItems(items)
                .withDay(slot, day -> insert(day, new Entry(UUID.randomUUID(), known.id(), null), Integer.MAX_VALUE));
    }

    /** Takes an entry off its day. */
    public static Draft remove(Draft draft, UUID entry) {
        return onDayOf(draft, entry, day -> without(day, entry));
    }

    /**
     * Moves an entry to a place on the same day or on another.
     *
     * @param index how many entries stand before it there, not counting itself
     * @throws Refused when the exercise stands on that other day already, or the day is full
     */
    public static Draft move(Draft draft, UUID entry, Slot to, int index) {
        Entry moved = draft.entry(entry).orElse(null);
        if (moved == null) {
            return draft;
        }
        // The item must survive the moment in which it stands nowhere.
        List<PlanItem> items = draft.items();
        return remove(draft, entry).withItems(items).withDay(to, day -> insert(day, moved, index));
    }

    static Draft onDayOf(Draft draft, UUID entry, UnaryOperator<Day> change) {
        return draft.slotOf(entry).map(slot -> draft.withDay(slot, change)).orElse(draft);
    }

    static Day without(Day day, UUID entry) {
        List<Section> sections = new ArrayList<>();
        day.sections().forEach(section -> {
            List<Entry> left = section.entries().stream()
                    .filter(there -> !there.id().equals(entry))
                    .toList();
            Shape.of(section).addTo(sections, left);
        });
        return new Day(sections);
    }

    /** Between two entries of one section it joins that section; elsewhere it goes to what stands before it. */
    private static Day insert(Day day, Entry entry, int index) {
        int at = Math.clamp(index, 0, (int) day.entries().count());
        List<Section> sections = new ArrayList<>();
        int before = 0;
        boolean isPlaced = false;
        for (Section section : day.sections()) {
            int size = section.entries().size();
            boolean isInside = at > before && at < before + size;
            boolean isAtEdge =
                    (at == before || at == before + size) && !section.kind().isInTurn();
            if (!isPlaced && (isInside || isAtEdge)) {
                List<Entry> all = new ArrayList<>(section.entries());
                all.add(at - before, entry);
                Shape.of(section).addTo(sections, all);
                isPlaced = true;
            } else {
                if (!isPlaced && at == before) {
                    Shape.single().addTo(sections, List.of(entry));
                    isPlaced = true;
                }
                sections.add(section);
            }
            before += size;
        }
        if (!isPlaced) {
            Shape.single().addTo(sections, List.of(entry));
        }
        return new Day(sections);
    }
}
