package app.comeback.progression;

import static app.comeback.plans.Boards.board;
import static app.comeback.plans.Boards.single;
import static app.comeback.plans.Boards.superset;
import static app.comeback.plans.Boards.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.exercises.ExerciseId;
import app.comeback.plans.Boards;
import app.comeback.plans.PlanContent;
import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.progression.WeekSheets.DaySheet;
import app.comeback.progression.WeekSheets.WeekSheet;
import app.comeback.shared.Side;
import app.comeback.testing.PortalTest;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WeekSheetsTest {

    private static final Prescription START = new Prescription(2, 10, null, null, null, "", 60, null, null, 1, 2);
    private static final Prescription MORE = new Prescription(3, 12, null, null, null, "", 60, null, null, 1, 2);
    private static final PlanItem BRIDGE = item("HX05");
    private static final PlanItem LUNGE = item("HX15");

    @Autowired
    WeekSheets sheets;

    @Test
    void weeks_that_are_alike_stand_there_once_and_the_last_one_goes_on() {
        List<WeekSheet> weeks = of(board().on(DayOfWeek.MONDAY, single(BRIDGE)).of(4, BRIDGE));
        assertThat(weeks).extracting(WeekSheet::title).containsExactly("From week 1 on");

        weeks = of(Boards.change(
                board().on(DayOfWeek.MONDAY, single(BRIDGE)).of(4, BRIDGE), 3, DayOfWeek.MONDAY, with(MORE, BRIDGE)));
        assertThat(weeks).extracting(WeekSheet::title).containsExactly("Weeks 1 to 2", "Week 3", "From week 4 on");
        assertThat(day(weeks.get(1), 0)).containsExactly("1. HX05 (3 × 12)");
        assertThat(day(weeks.get(2), 0)).containsExactly("1. HX05 (2 × 10)");
    }

    @Test
    void a_day_says_what_is_done_in_turn_and_a_day_without_training_is_rest() {
        List<WeekSheet> weeks =
                of(board().on(DayOfWeek.TUESDAY, superset(75, BRIDGE, LUNGE)).of(1, BRIDGE, LUNGE));

        assertThat(weeks.getFirst().days()).extracting(DaySheet::name).startsWith("Monday", "Tuesday");
        assertThat(day(weeks.getFirst(), 0)).containsExactly("Rest");
        assertThat(day(weeks.getFirst(), 1))
                .containsExactly("Superset, 75 s rest after each round: 1. HX05 (2 × 10); 2. HX15 (2 × 10 each side)");
    }

    private List<WeekSheet> of(PlanContent content) {
        return sheets.of(
                Boards.of(content), content.items(), item -> item.exercise().value(), Locale.ENGLISH);
    }

    private static List<String> day(WeekSheet week, int number) {
        return week.days().get(number).groups();
    }

    private static PlanItem item(String code) {
        return new PlanItem(
                UUID.randomUUID(),
                new ExerciseId(code),
                Side.BOTH,
                START,
                null,
                false,
                "",
                "protocol:hamstring-strain:1");
    }
}
