package app.comeback.plans;

import static app.comeback.plans.Boards.board;
import static app.comeback.plans.Boards.change;
import static app.comeback.plans.Boards.single;
import static app.comeback.plans.Clinic.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanMergeTest {

    private static final PlanItem BRIDGE = item("HX05");
    private static final PlanItem DIG = item("HX02");
    private static final PlanItem EXTENDER = item("HX10");
    private static final Prescription LESS = new Prescription(2, 8, null, null, null, "", 60, null, null, 1, 2);

    private final PlanContent base = board().on(DayOfWeek.MONDAY, single(BRIDGE, DIG))
            .on(DayOfWeek.THURSDAY, single(BRIDGE))
            .of(4, BRIDGE, DIG);

    @Test
    void changes_of_different_days_come_together() {
        PlanContent theirs = change(base, 1, DayOfWeek.MONDAY, single(BRIDGE));
        PlanContent mine = change(base, 2, DayOfWeek.THURSDAY, single(DIG));
        PlanMerge.Merged merged = PlanMerge.merge(base, theirs, mine);
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.content()).isEqualTo(change(theirs, 2, DayOfWeek.THURSDAY, day(mine, 2, DayOfWeek.THURSDAY)));
    }

    @Test
    void of_one_day_that_both_changed_the_published_stays_and_is_named() {
        PlanContent theirs = change(base, 3, DayOfWeek.MONDAY, single(BRIDGE));
        PlanContent mine = change(base, 3, DayOfWeek.MONDAY, single(DIG));
        PlanMerge.Merged merged = PlanMerge.merge(base, theirs, mine);
        assertThat(merged.clashes()).containsExactly(new PlanMerge.Clash.OnDay(3, DayOfWeek.MONDAY));
        assertThat(merged.content()).isEqualTo(theirs);
    }

    @Test
    void the_same_change_twice_is_no_clash() {
        PlanContent theirs = change(base, 3, DayOfWeek.MONDAY, single(BRIDGE));
        assertThat(PlanMerge.merge(base, theirs, theirs)).isEqualTo(new PlanMerge.Merged(theirs, List.of()));
    }

    @Test
    void without_a_change_of_ones_own_the_published_is_taken_and_without_theirs_ones_own() {
        PlanContent other = change(base, 1, DayOfWeek.FRIDAY, single(DIG));
        assertThat(PlanMerge.merge(base, other, base).content()).isEqualTo(other);
        assertThat(PlanMerge.merge(base, base, other).content()).isEqualTo(other);
    }

    @Test
    void an_exercise_that_only_one_of_them_added_is_there() {
        PlanContent mine = change(base, List.of(BRIDGE, DIG, EXTENDER), 1, DayOfWeek.FRIDAY, single(EXTENDER));
        PlanContent theirs = withItems(change(base, 4, DayOfWeek.SUNDAY, single(DIG)), BRIDGE.withDose(LESS), DIG);
        PlanMerge.Merged merged = PlanMerge.merge(base, theirs, mine);
        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.content().items()).containsExactlyInAnyOrder(BRIDGE.withDose(LESS), DIG, EXTENDER);
    }

    @Test
    void a_dose_that_both_changed_differently_is_a_clash() {
        PlanContent theirs = withItems(base, BRIDGE.withDose(LESS), DIG);
        PlanContent mine = withItems(base, BRIDGE.withDose(LESS.withRest(90)), DIG);
        PlanMerge.Merged merged = PlanMerge.merge(base, theirs, mine);
        assertThat(merged.clashes()).containsExactly(new PlanMerge.Clash.Item(BRIDGE.withDose(LESS)));
    }

    @Test
    void places_with_other_ids_are_the_same_days() {
        PlanContent list = Clinic.content("HX02", "HX05");
        PlanContent start = PlanBoards.fromFrequencies(list, Boards.MONDAY, 4);
        PlanContent theirs = PlanBoards.fromFrequencies(list, Boards.MONDAY, 4);
        PlanContent mine = change(PlanBoards.fromFrequencies(list, Boards.MONDAY, 4), 2, DayOfWeek.FRIDAY, single(DIG));
        PlanMerge.Merged merged = PlanMerge.merge(start, theirs, mine);
        assertThat(merged.clashes()).isEmpty();
        assertThat(Boards.of(merged.content()).weeks().get(1).days().get(4).entries())
                .hasSize(1);
    }

    @Test
    void a_week_that_only_the_draft_changed_and_the_other_took_out_is_named() {
        PlanContent theirs = weeks(base, 3);
        PlanContent mine = change(base, 4, DayOfWeek.SUNDAY, single(DIG));
        assertThat(PlanMerge.merge(base, theirs, mine).clashes())
                .containsExactly(new PlanMerge.Clash.OnDay(4, DayOfWeek.SUNDAY));
        assertThat(PlanMerge.merge(base, theirs, base).clashes()).isEmpty();
    }

    @Test
    void other_numbers_of_weeks_are_named() {
        PlanMerge.Merged merged = PlanMerge.merge(base, weeks(base, 3), weeks(base, 2));
        assertThat(merged.clashes()).containsExactly(new PlanMerge.Clash.Length());
        assertThat(Boards.of(merged.content()).weeks()).hasSize(3);
    }

    @Test
    void what_one_took_out_and_the_other_changed_is_named() {
        PlanContent start = Clinic.content("HX02", "HX05");
        PlanContent without = Clinic.content("HX05");
        PlanContent changed = new PlanContent(3, "ACUTE_REMOTE", List.of(DIG.withDose(LESS), BRIDGE));
        assertThat(PlanMerge.merge(start, without, changed))
                .isEqualTo(new PlanMerge.Merged(without, List.of(new PlanMerge.Clash.Item(DIG))));
        PlanMerge.Merged kept = PlanMerge.merge(start, changed, without);
        assertThat(kept.clashes()).containsExactly(new PlanMerge.Clash.Item(DIG.withDose(LESS)));
        assertThat(kept.content().items()).containsExactlyInAnyOrder(DIG.withDose(LESS), BRIDGE);
    }

    private static PlanContent weeks(PlanContent content, int number) {
        PlanBoard board = Boards.of(content);
        return new PlanContent(
                content.sessionsPerWeek(),
                content.painProfile(),
                content.items(),
                new PlanBoard(board.startsOn(), board.weeks().subList(0, number)),
                content.origin());
    }

    @Test
    void lists_without_days_merge_as_well() {
        PlanContent start = Clinic.content("HX02", "HX05");
        PlanContent theirs = Clinic.content("HX02", "HX05", "HX10");
        PlanContent mine = Clinic.content("HX05");
        PlanMerge.Merged merged = PlanMerge.merge(start, theirs, mine);
        assertThat(merged.content().items())
                .extracting(PlanItem::exercise)
                .containsExactlyInAnyOrder(BRIDGE.exercise(), EXTENDER.exercise());
        assertThat(merged.clashes()).isEmpty();
    }

    private static PlanContent withItems(PlanContent content, PlanItem... items) {
        return new PlanContent(
                content.sessionsPerWeek(), content.painProfile(), List.of(items), content.board(), content.origin());
    }

    private static PlanBoard.Section[] day(PlanContent content, int week, DayOfWeek day) {
        return Boards.of(content)
                .weeks()
                .get(week - 1)
                .days()
                .get(day.getValue() - 1)
                .sections()
                .toArray(PlanBoard.Section[]::new);
    }
}
