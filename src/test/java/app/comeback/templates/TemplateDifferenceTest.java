package app.comeback.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.exercises.ExerciseId;
import app.comeback.plans.PlanBoard.Day;
import app.comeback.plans.PlanBoard.Entry;
import app.comeback.plans.PlanBoard.Kind;
import app.comeback.plans.PlanBoard.Section;
import app.comeback.plans.PlanBoard.Week;
import app.comeback.plans.Prescription;
import app.comeback.templates.TemplateDifference.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateDifferenceTest {

    private final TemplateItem bridge = item("HX05", RelativeSide.BOTH, 10);
    private final TemplateItem dig = item("HX06", RelativeSide.INJURED, 5);

    @Test
    void the_same_from_another_clients_plan_is_no_difference() {
        TemplateItem sameBridge = item("HX05", RelativeSide.BOTH, 10);
        assertThat(TemplateDifference.between(
                        content(week(day(single(bridge))), bridge), content(week(day(single(sameBridge))), sameBridge)))
                .isEmpty();
    }

    @Test
    void what_came_and_what_went_is_told_once() {
        assertThat(TemplateDifference.between(
                        content(week(day(single(bridge))), bridge), content(week(day(single(dig))), dig)))
                .containsExactly(new Change.Added(dig), new Change.Removed(bridge));
    }

    @Test
    void the_same_exercise_on_another_side_is_another() {
        TemplateItem other = item("HX06", RelativeSide.OTHER, 5);
        assertThat(TemplateDifference.between(
                        content(week(day(single(dig))), dig), content(week(day(single(other))), other)))
                .containsExactly(new Change.Added(other), new Change.Removed(dig));
    }

    @Test
    void another_dose_is_told_with_both_doses() {
        TemplateItem more = item("HX05", RelativeSide.BOTH, 12);
        assertThat(TemplateDifference.between(
                        content(week(day(single(bridge))), bridge), content(week(day(single(more))), more)))
                .containsExactly(new Change.Dose(bridge, more));
    }

    @Test
    void other_days_are_not_another_order() {
        assertThat(TemplateDifference.between(
                        content(week(day(single(bridge), single(dig)), Day.REST), bridge, dig),
                        content(week(day(single(bridge)), day(single(dig))), bridge, dig)))
                .containsExactly(new Change.Days(dig));
    }

    @Test
    void another_dose_on_a_single_day_is_told() {
        assertThat(TemplateDifference.between(
                        content(week(day(single(bridge))), bridge),
                        content(week(day(section(Kind.SINGLE, null, entry(bridge, dose(6))))), bridge)))
                .containsExactly(new Change.DayDoses(bridge));
    }

    @Test
    void a_group_of_the_same_exercises_is_another_arrangement() {
        assertThat(TemplateDifference.between(
                        content(week(day(single(bridge), single(dig))), bridge, dig),
                        content(
                                week(day(section(Kind.SUPERSET, 60, entry(bridge, null), entry(dig, null)))),
                                bridge,
                                dig)))
                .containsExactly(new Change.Arranged());
    }

    @Test
    void more_weeks_and_another_phase_are_told() {
        Week week = week(day(single(bridge)));
        TemplateContent one = content(week, bridge);
        TemplateContent two = new TemplateContent(
                2, "OTHER", "hamstring-strain", List.of(bridge), List.of(week, week(day(single(bridge)))));
        assertThat(TemplateDifference.between(one, two))
                .containsExactly(
                        new Change.Phase(1, 2),
                        new Change.Limits(),
                        new Change.WeekCount(1, 2),
                        new Change.Days(bridge));
    }

    private static TemplateContent content(Week week, TemplateItem... items) {
        return new TemplateContent(1, "ACUTE_REMOTE", "hamstring-strain", List.of(items), List.of(week));
    }

    private static Week week(Day... first) {
        List<Day> days = new ArrayList<>(Arrays.asList(first));
        days.addAll(Collections.nCopies(Weeks.DAYS - first.length, Day.REST));
        return new Week(days);
    }

    private static Day day(Section... sections) {
        return new Day(List.of(sections));
    }

    private static Section single(TemplateItem item) {
        return section(Kind.SINGLE, null, entry(item, null));
    }

    private static Section section(Kind kind, @Nullable Integer rest, Entry... entries) {
        return new Section(UUID.randomUUID(), kind, rest, List.of(entries));
    }

    private static Entry entry(TemplateItem item, @Nullable Prescription dose) {
        return new Entry(UUID.randomUUID(), item.id(), dose);
    }

    private static TemplateItem item(String exercise, RelativeSide side, int reps) {
        return new TemplateItem(
                UUID.randomUUID(), new ExerciseId(exercise), side, dose(reps), false, "protocol:hamstring-strain:1");
    }

    private static Prescription dose(int reps) {
        return new Prescription(2, reps, null, null, null, "", 60, null, null, 1, 1);
    }
}
