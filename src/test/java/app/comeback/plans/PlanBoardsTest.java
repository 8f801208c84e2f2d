package app.comeback.plans;

import static app.comeback.plans.Boards.board;
import static app.comeback.plans.Boards.change;
import static app.comeback.plans.Boards.single;
import static app.comeback.plans.Boards.superset;
import static app.comeback.plans.Boards.with;
import static app.comeback.plans.Clinic.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.care.CareRole;
import app.comeback.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanBoardsTest {

    private static final LocalDate START = Boards.MONDAY;
    private static final PlanItem BRIDGE = item("HX05");
    private static final PlanItem DIG = item("HX02");
    private static final PlanItem EXTENDER = item("HX10");
    private static final Prescription MORE = new Prescription(4, 12, null, null, null, "", 60, null, null, 1, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 0", // before the first week
        "2026-11-23, 2", // the first Monday
        "2026-11-24, 0",
        "2026-11-27, 1",
        "2026-12-04, 1",
        "2026-12-07, 2", // the last week goes on
        "2027-11-22, 2"
    })
    void a_date_is_a_day_of_the_board_and_the_last_week_goes_on(LocalDate date, int due) {
        PlanContent content = board().on(DayOfWeek.MONDAY, single(BRIDGE, DIG))
                .on(DayOfWeek.FRIDAY, single(BRIDGE))
                .of(2, BRIDGE, DIG);
        assertThat(PlanCalendar.due(content, LocalDate.of(2026, 11, 1), date)).hasSize(due);
    }

    @Test
    void nothing_is_due_before_the_version_was_published() {
        PlanContent content = board().on(DayOfWeek.MONDAY, single(BRIDGE)).of(2, BRIDGE);
        assertThat(PlanCalendar.due(content, START.plusDays(1), START)).isEmpty();
    }

    @Test
    void a_superset_has_one_number_and_the_rest_of_its_round() {
        PlanContent content = board().on(DayOfWeek.MONDAY, single(EXTENDER), superset(75, BRIDGE, DIG))
                .of(1, BRIDGE, DIG, EXTENDER);
        List<PlanItem> due = PlanCalendar.due(content, START, START);
        assertThat(due).extracting(PlanItem::id).containsExactly(EXTENDER.id(), BRIDGE.id(), DIG.id());
        assertThat(due).extracting(PlanItem::superset).containsExactly(null, 1, 1);
        assertThat(due).extracting(item -> item.dose().restSeconds()).containsExactly(60, 75, 75);
    }

    @Test
    void a_day_has_its_own_dose_and_the_others_the_items_dose() {
        PlanContent content = change(
                board().on(DayOfWeek.MONDAY, single(BRIDGE)).of(3, BRIDGE), 2, DayOfWeek.MONDAY, with(MORE, BRIDGE));
        assertThat(PlanBoards.doseOn(content.board(), BRIDGE, START)).isEqualTo(BRIDGE.dose());
        assertThat(PlanBoards.doseOn(content.board(), BRIDGE, START.plusWeeks(1)))
                .isEqualTo(MORE);
        assertThat(PlanBoards.doseOn(null, BRIDGE, START)).isEqualTo(BRIDGE.dose());
    }

    @Test
    void a_decision_counts_from_its_day_on_and_leaves_the_past() {
        PlanContent content =
                board().on(DayOfWeek.MONDAY, with(MORE, BRIDGE), single(DIG)).of(4, BRIDGE, DIG);
        PlanBoard after = PlanBoards.decided(Boards.of(content), Set.of(BRIDGE.id()), START.plusWeeks(1));
        assertThat(PlanBoards.doseOn(after, BRIDGE, START)).isEqualTo(MORE);
        for (int week = 1; week < 9; week++) {
            assertThat(PlanBoards.doseOn(after, BRIDGE, START.plusWeeks(week))).isEqualTo(BRIDGE.dose());
        }
    }

    @Property
    void a_plan_by_frequencies_is_due_on_the_same_days_on_a_board(
            @ForAll @IntRange(min = 1, max = 14) int one,
            @ForAll @IntRange(min = 1, max = 14) int other,
            @ForAll @IntRange(min = 1, max = 12) int weeks) {
        PlanItem first = item("HX05", every(one));
        PlanItem second = item("HX02", every(other)).inGroup(1);
        PlanItem third = item("HX10", every(other)).inGroup(1);
        PlanContent before = new PlanContent(3, "ACUTE_REMOTE", List.of(first, second, third));
        PlanContent after = PlanBoards.fromFrequencies(before, START, weeks);
        IntStream.range(0, weeks * 7).mapToObj(START::plusDays).forEach(day -> {
            assertThat(PlanCalendar.due(after, START, day).stream().map(PlanItem::id))
                    .containsExactlyInAnyOrderElementsOf(PlanCalendar.due(before, START, day).stream()
                            .map(PlanItem::id)
                            .toList());
            assertThat(PlanCalendar.due(after, START, day).stream()
                            .filter(item -> item.superset() != null)
                            .count())
                    .isIn(0L, 2L);
        });
    }

    @Test
    void a_board_says_what_is_wrong_with_it() {
        refused("plans.refused.monday", () -> board().on(DayOfWeek.MONDAY, single(BRIDGE))
                .of(1, START.plusDays(1), BRIDGE));
        refused("plans.refused.weeks", () -> board().on(DayOfWeek.MONDAY, single(BRIDGE))
                .of(27, BRIDGE));
        refused("plans.refused.twice-a-day", () -> board().on(DayOfWeek.MONDAY, single(BRIDGE), single(BRIDGE)));
        refused("plans.refused.board-items", () -> board().on(DayOfWeek.MONDAY, single(BRIDGE))
                .of(1, BRIDGE, DIG));
        refused("plans.dose.rest", () -> superset(43_200, BRIDGE, DIG));
    }

    @ParameterizedTest
    @CsvSource({"BRIDGE, 0", "BOTH, 1"})
    void a_superset_of_one_is_none(String who, int expected) {
        PlanContent content = who.equals("BOTH")
                ? board().on(DayOfWeek.MONDAY, superset(60, BRIDGE, DIG)).of(1, BRIDGE, DIG)
                : board().on(DayOfWeek.MONDAY, superset(60, BRIDGE)).of(1, BRIDGE);
        assertThat(BoardRules.groups(Boards.of(content)).isEmpty() ? 1 : 0).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY, WEDNESDAY, 48, ",
        "MONDAY, TUESDAY, 48, plans.refused.apart",
        "MONDAY, SUNDAY, 24, ",
        "MONDAY, SUNDAY, 48, plans.refused.apart-again",
        "MONDAY, SATURDAY, 48, "
    })
    void between_two_days_lie_the_hours_that_the_library_asks_for_also_when_the_last_week_goes_on(
            DayOfWeek one, DayOfWeek other, int hours, @Nullable String refusal) {
        PlanBoard board = Boards.of(
                board().on(one, single(BRIDGE)).on(other, single(BRIDGE)).of(1, BRIDGE));
        assertThat(BoardRules.apart("Bridge", board, BRIDGE.id(), hours, CareRole.TRAINER)
                        .map(Hindrance::key)
                        .orElse(null))
                .isEqualTo(refusal);
        assertThat(BoardRules.apart("Bridge", board, BRIDGE.id(), hours, CareRole.CLINICIAN))
                .isEmpty();
    }

    @Test
    void in_turn_there_is_one_rest_after_each_round() {
        PlanItem one = item("HX05").inGroup(1);
        PlanItem two = item("HX02").inGroup(1);
        // 2 × (3 × 12 × 4 s + 30 s) + 2 × 60 s = 468 s; one by one each 3 × 48 + 2 × 60 + 30 = 294 s.
        assertThat(SessionTime.minutes(List.of(one, two), item -> false)).isEqualTo(8);
        assertThat(SessionTime.minutes(List.of(one.inGroup(null), two.inGroup(null)), item -> false))
                .isEqualTo(10);
    }

    private static Prescription every(int days) {
        return new Prescription(3, 12, null, null, null, "", 60, null, null, 1, days);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step).satisfies(refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
