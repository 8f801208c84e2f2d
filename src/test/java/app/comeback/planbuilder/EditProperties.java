package app.comeback.planbuilder;

import static app.comeback.plans.Clinic.item;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.planbuilder.ItemEdits.Scope;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds whatever somebody does on the board, and in which order. */
class EditProperties {

    private static final List<PlanItem> EXERCISES =
            List.of(item("HX01"), item("HX02"), item("HX03"), item("HX05"), item("HX06"), item("HX07"));
    private static final int STEPS = 60;

    @Property(tries = 200)
    void every_step_can_be_undone_and_done_again(@ForAll long seed) {
        Random random = new Random(seed);
        History history = History.of(Draft.empty(1, "ACUTE_REMOTE", LocalDate.of(2026, 11, 23), 2));
        List<Draft> seen = new ArrayList<>(List.of(history.present()));
        for (int step = 0; step < STEPS; step++) {
            History next = step(history, random);
            if (!next.equals(history)) {
                seen.add(next.present());
            }
            history = next;
            check(history.present());
        }
        Draft last = history.present();
        int steps = Math.min(History.DEEPEST, seen.size() - 1);
        for (int back = 1; back <= steps; back++) {
            history = history.undo();
            assertThat(history.present()).isEqualTo(seen.get(seen.size() - 1 - back));
        }
        for (int again = 0; again < steps; again++) {
            history = history.redo();
        }
        assertThat(history.present()).isEqualTo(last);
        assertThat(history.redo()).isEqualTo(history);
    }

    @Property(tries = 200)
    void moving_and_grouping_lose_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        Draft draft = filled(random);
        List<UUID> before = entries(draft);
        for (int step = 0; step < STEPS; step++) {
            UUID entry = entries(draft).get(random.nextInt(before.size()));
            Draft from = draft;
            draft = tried(from, () -> switch (random.nextInt(4)) {
                case 0 -> DayEdits.move(from, entry, slot(from, random), random.nextInt(8));
                case 1 -> GroupEdits.join(from, entry, random.nextBoolean() ? Kind.SUPERSET : Kind.CIRCUIT);
                case 2 -> GroupEdits.warmUp(from, entry);
                default -> GroupEdits.split(from, entry);
            });
            assertThat(entries(draft)).containsExactlyInAnyOrderElementsOf(before);
            assertThat(draft.items()).containsExactlyInAnyOrderElementsOf(from.items());
        }
    }

    private static Draft filled(Random random) {
        Draft draft = Draft.empty(null, "ACUTE_REMOTE", LocalDate.of(2026, 11, 23), 2);
        for (int step = 0; step < 20; step++) {
            Draft from = draft;
            draft = tried(
                    from,
                    () -> DayEdits.add(from, slot(from, random), EXERCISES.get(random.nextInt(EXERCISES.size()))));
        }
        return draft;
    }

    private static History step(History history, Random random) {
        Draft draft = history.present();
        List<UUID> entries = entries(draft);
        UUID entry = entries.isEmpty() ? UUID.randomUUID() : entries.get(random.nextInt(entries.size()));
        PlanItem exercise = EXERCISES.get(random.nextInt(EXERCISES.size()));
        int week = random.nextInt(draft.weeks().size());
        Prescription dose = new Prescription(1 + random.nextInt(4), 8, null, null, null, "", 60, null, null, 1, 2);
        Scope scope = List.copyOf(EnumSet.allOf(Scope.class)).get(random.nextInt(3));
        return history.edit(there -> tried(there, () -> switch (random.nextInt(11)) {
            case 0, 1, 2 -> DayEdits.add(there, slot(there, random), exercise);
            case 3 -> DayEdits.remove(there, entry);
            case 4 -> DayEdits.move(there, entry, slot(there, random), random.nextInt(6));
            case 5 -> GroupEdits.join(there, entry, Kind.SUPERSET);
            case 6 -> GroupEdits.split(there, entry);
            case 7 -> ItemEdits.dose(there, entry, dose, scope);
            case 8 -> WeekEdits.copyDay(there, slot(there, random), List.of(slot(there, random)));
            case 9 ->
                there.weeks().size() > 5 ? WeekEdits.removeWeek(there, week) : WeekEdits.insertWeek(there, week, true);
            default ->
                entries.isEmpty()
                        ? there
                        : ItemEdits.swap(there, there.entry(entry).orElseThrow().item(), exercise);
        }));
    }

    private static Draft tried(Draft draft, Supplier<Draft> edit) {
        try {
            return edit.get();
        } catch (Refused refused) {
            return draft;
        }
    }

    private static void check(Draft draft) {
        List<UUID> entries = entries(draft);
        assertThat(new HashSet<>(entries)).hasSameSizeAs(entries);
        Set<UUID> placed = draft.slots()
                .flatMap(slot -> draft.day(slot).entries())
                .map(Entry::item)
                .collect(Collectors.toSet());
        assertThat(draft.items().stream().map(PlanItem::id).collect(Collectors.toSet()))
                .isEqualTo(placed);
        assertThat(draft.items().stream().map(PlanItem::exercise).distinct()).hasSameSizeAs(draft.items());
        if (!draft.isEmpty()) {
            assertThat(Draft.of(draft.base(), draft.content())).isEqualTo(draft);
        }
    }

    private static List<UUID> entries(Draft draft) {
        return draft.slots()
                .flatMap(slot -> draft.day(slot).entries())
                .map(Entry::id)
                .toList();
    }

    private static Slot slot(Draft draft, Random random) {
        return new Slot(random.nextInt(draft.weeks().size()), DayOfWeek.of(1 + random.nextInt(7)));
    }
}
