package app.comeback.planbuilder;

import static app.comeback.plans.Clinic.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.planbuilder.ItemEdits.Scope;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoards;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final Slot MONDAY = new Slot(0, DayOfWeek.MONDAY);
    private static final Slot TUESDAY = new Slot(0, DayOfWeek.TUESDAY);
    private static final Slot NEXT_MONDAY = new Slot(1, DayOfWeek.MONDAY);
    private static final PlanItem BRIDGE = item("HX05");
    private static final PlanItem DIG = item("HX02");
    private static final PlanItem SLIDE = item("HX01");
    private static final Prescription LESS = new Prescription(2, 8, null, null, null, "", 60, null, null, 1, 2);

    private Draft draft = Draft.empty(null, "ACUTE_REMOTE", LocalDate.of(2026, 11, 23), 3);

    private void monday(PlanItem... items) {
        for (PlanItem item : items) {
            draft = DayEdits.add(draft, MONDAY, item);
        }
    }

    private List<PlanItem> on(Slot slot) {
        return PlanBoards.items(draft.day(slot), draft.items());
    }

    private UUID entry(Slot slot, PlanItem item) {
        return draft.day(slot)
                .entries()
                .filter(there -> there.item().equals(item.id()))
                .map(Entry::id)
                .findFirst()
                .orElseThrow();
    }

    private List<Kind> kinds(Slot slot) {
        return draft.day(slot).sections().stream().map(Section::kind).toList();
    }

    @Test
    void an_exercise_is_added_at_the_end_and_stands_on_a_day_once() {
        monday(BRIDGE, DIG);
        assertThat(on(MONDAY)).containsExactly(BRIDGE, DIG);
        assertThat(kinds(MONDAY)).containsExactly(Kind.SINGLE);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DayEdits.add(draft, MONDAY, item("HX05")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("plans.refused.twice-a-day"));
    }

    @Test
    void an_exercise_that_the_plan_has_keeps_its_dose_on_a_further_day() {
        monday(BRIDGE.withDose(LESS));
        draft = DayEdits.add(draft, TUESDAY, BRIDGE);
        assertThat(draft.items()).containsExactly(BRIDGE.withDose(LESS));
        assertThat(on(TUESDAY)).containsExactly(BRIDGE.withDose(LESS));
    }

    @Test
    void an_entry_moves_within_a_day_and_to_another() {
        monday(BRIDGE, DIG, SLIDE);
        draft = DayEdits.move(draft, entry(MONDAY, SLIDE), MONDAY, 0);
        assertThat(on(MONDAY)).containsExactly(SLIDE, BRIDGE, DIG);
        draft = DayEdits.move(draft, entry(MONDAY, BRIDGE), TUESDAY, 0);
        assertThat(on(MONDAY)).containsExactly(SLIDE, DIG);
        assertThat(on(TUESDAY)).containsExactly(BRIDGE);
    }

    @Test
    void an_exercise_that_stands_on_the_other_day_already_does_not_move_there() {
        monday(BRIDGE);
        draft = DayEdits.add(draft, TUESDAY, BRIDGE);
        Draft before = draft;
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DayEdits.move(before, entry(MONDAY, BRIDGE), TUESDAY, 0));
        assertThat(draft).isEqualTo(before);
    }

    @Test
    void two_are_joined_to_a_superset_and_a_third_joins_them() {
        monday(BRIDGE, DIG, SLIDE);
        draft = GroupEdits.join(draft, entry(MONDAY, BRIDGE), Kind.SUPERSET);
        assertThat(kinds(MONDAY)).containsExactly(Kind.SUPERSET, Kind.SINGLE);
        assertThat(on(MONDAY)).extracting(PlanItem::superset).containsExactly(1, 1, null);
        draft = GroupEdits.join(draft, entry(MONDAY, DIG), Kind.CIRCUIT);
        assertThat(kinds(MONDAY)).containsExactly(Kind.CIRCUIT);
        assertThat(on(MONDAY))
                .extracting(PlanItem::exercise)
                .containsExactly(BRIDGE.exercise(), DIG.exercise(), SLIDE.exercise());
    }

    @Test
    void a_superset_in_the_middle_leaves_the_others_around_it() {
        monday(BRIDGE, DIG, SLIDE, item("HX06"));
        draft = GroupEdits.join(draft, entry(MONDAY, DIG), Kind.SUPERSET);
        assertThat(kinds(MONDAY)).containsExactly(Kind.SINGLE, Kind.SUPERSET, Kind.SINGLE);
        assertThat(on(MONDAY)).extracting(PlanItem::superset).containsExactly(null, 1, 1, null);
    }

    @Test
    void the_last_of_a_day_has_nobody_to_join() {
        monday(BRIDGE);
        assertThat(GroupEdits.join(draft, entry(MONDAY, BRIDGE), Kind.SUPERSET)).isEqualTo(draft);
    }

    @Test
    void who_leaves_a_superset_of_two_leaves_none_behind() {
        monday(BRIDGE, DIG);
        draft = GroupEdits.join(draft, entry(MONDAY, BRIDGE), Kind.SUPERSET);
        draft = GroupEdits.split(draft, entry(MONDAY, BRIDGE));
        assertThat(kinds(MONDAY)).doesNotContain(Kind.SUPERSET);
        assertThat(on(MONDAY)).hasSize(2);
    }

    @Test
    void a_warm_up_comes_first_and_can_be_left_again() {
        monday(BRIDGE, DIG, SLIDE);
        draft = GroupEdits.warmUp(draft, entry(MONDAY, SLIDE));
        assertThat(kinds(MONDAY)).containsExactly(Kind.WARM_UP, Kind.SINGLE);
        assertThat(on(MONDAY)).containsExactly(SLIDE, BRIDGE, DIG);
        draft = GroupEdits.warmUp(draft, entry(MONDAY, DIG));
        assertThat(on(MONDAY)).containsExactly(SLIDE, DIG, BRIDGE);
        draft = GroupEdits.split(draft, entry(MONDAY, SLIDE));
        assertThat(kinds(MONDAY)).containsExactly(Kind.WARM_UP, Kind.SINGLE, Kind.SINGLE);
        assertThat(on(MONDAY)).containsExactly(DIG, SLIDE, BRIDGE);
    }

    @Test
    void an_entry_moved_between_two_of_a_superset_becomes_part_of_it() {
        monday(BRIDGE, DIG, SLIDE);
        draft = GroupEdits.join(draft, entry(MONDAY, BRIDGE), Kind.SUPERSET);
        draft = DayEdits.move(draft, entry(MONDAY, SLIDE), MONDAY, 1);
        assertThat(on(MONDAY)).extracting(PlanItem::superset).containsExactly(1, 1, 1);
    }

    @Test
    void a_section_has_its_kind_and_the_rest_after_a_round() {
        monday(BRIDGE, DIG);
        UUID section = draft.day(MONDAY).sections().getFirst().id();
        draft = GroupEdits.section(draft, MONDAY, section, Kind.CIRCUIT, 120);
        assertThat(on(MONDAY)).extracting(there -> there.dose().restSeconds()).containsOnly(120);
        draft = GroupEdits.section(draft, MONDAY, section, Kind.WARM_UP, 120);
        assertThat(draft.day(MONDAY).sections().getFirst().restSeconds()).isNull();
        Draft before = draft;
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> GroupEdits.section(before, MONDAY, section, Kind.CIRCUIT, 43_200));
    }

    @Test
    void a_dose_holds_for_a_day_or_from_there_on_or_everywhere() {
        monday(BRIDGE);
        draft = WeekEdits.copyWeek(draft, 0, List.of(1, 2));
        draft = ItemEdits.dose(draft, entry(NEXT_MONDAY, BRIDGE), LESS, Scope.DAY);
        assertThat(doses()).containsExactly(BRIDGE.dose(), LESS, BRIDGE.dose());
        draft = ItemEdits.dose(draft, entry(NEXT_MONDAY, BRIDGE), LESS, Scope.FROM_HERE);
        assertThat(doses()).containsExactly(BRIDGE.dose(), LESS, LESS);
        draft = ItemEdits.dose(draft, entry(MONDAY, BRIDGE), LESS, Scope.EVERYWHERE);
        assertThat(doses()).containsOnly(LESS);
        assertThat(draft.content().board()).isNotNull().satisfies(board -> assertThat(board.entries())
                .allMatch(entry -> entry.dose() == null));
    }

    private List<Prescription> doses() {
        return List.of(0, 1, 2).stream()
                .map(week -> on(new Slot(week, DayOfWeek.MONDAY)).getFirst().dose())
                .toList();
    }

    @Test
    void another_exercise_takes_the_place_of_one_on_all_its_days() {
        monday(BRIDGE, DIG);
        draft = WeekEdits.copyWeek(draft, 0, List.of(1));
        draft = ItemEdits.swap(draft, BRIDGE.id(), SLIDE);
        assertThat(draft.items()).containsExactly(SLIDE, DIG);
        assertThat(on(NEXT_MONDAY)).containsExactly(SLIDE, DIG);
    }

    @Test
    void where_the_other_stands_already_the_first_one_stays() {
        monday(BRIDGE, DIG);
        draft = DayEdits.add(draft, TUESDAY, BRIDGE);
        draft = ItemEdits.swap(draft, BRIDGE.id(), DIG);
        assertThat(on(MONDAY)).containsExactly(BRIDGE, DIG);
        assertThat(on(TUESDAY)).containsExactly(DIG);
    }

    @Test
    void days_and_weeks_are_copied_with_ids_of_their_own() {
        monday(BRIDGE, DIG);
        draft = WeekEdits.copyDay(draft, MONDAY, List.of(TUESDAY, NEXT_MONDAY));
        assertThat(on(TUESDAY)).isEqualTo(on(MONDAY));
        assertThat(on(NEXT_MONDAY)).isEqualTo(on(MONDAY));
        assertThat(draft.content().board()).isNotNull();
        draft = WeekEdits.insertWeek(draft, 0, true);
        assertThat(draft.weeks()).hasSize(4);
        assertThat(on(new Slot(1, DayOfWeek.TUESDAY))).hasSize(2);
        assertThat(on(new Slot(2, DayOfWeek.MONDAY))).hasSize(2);
    }

    @Test
    void a_removed_week_takes_what_stood_only_there_with_it() {
        monday(BRIDGE);
        draft = DayEdits.add(draft, NEXT_MONDAY, DIG);
        draft = WeekEdits.removeWeek(draft, 0);
        assertThat(draft.items()).containsExactly(DIG);
        draft = WeekEdits.removeWeek(draft, 1);
        Draft last = draft;
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> WeekEdits.removeWeek(last, 0));
    }

    @Test
    void there_are_at_most_twenty_six_weeks() {
        while (draft.weeks().size() < 26) {
            draft = WeekEdits.insertWeek(draft, 0, false);
        }
        Draft full = draft;
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> WeekEdits.insertWeek(full, 0, false))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("plans.refused.weeks"));
    }

    @Test
    void a_big_draft_is_kept_with_as_many_steps_as_fit() {
        monday(BRIDGE, DIG, SLIDE, item("HX06"), item("HX07"), item("HX03"), item("HX04"));
        draft = WeekEdits.copyDay(draft, MONDAY, List.of(TUESDAY, new Slot(0, DayOfWeek.FRIDAY)));
        while (draft.weeks().size() < 26) {
            draft = WeekEdits.insertWeek(draft, 0, true);
        }
        History history = History.of(draft);
        for (int step = 0; step < History.DEEPEST + 10; step++) {
            int sets = 1 + step % 9;
            history = history.edit(there -> there.withItems(there.items().stream()
                    .map(one -> one.withDose(new Prescription(sets, 5, null, null, null, "", 60, null, null, 1, 2)))
                    .toList()));
        }
        assertThat(history.past()).hasSize(History.DEEPEST);
        String kept = HistoryJson.write(history);
        assertThat(kept.length()).isLessThan(1 << 20);
        assertThat(HistoryJson.read(kept)).hasValueSatisfying(read -> {
            assertThat(read.past()).isNotEmpty();
        });
        assertThat(HistoryJson.read(kept).orElseThrow().present()).isEqualTo(history.present());
        assertThat(HistoryJson.read("{\"present\": 3}")).isEmpty();
        assertThat(HistoryJson.read("{}")).isEmpty();
    }
}
