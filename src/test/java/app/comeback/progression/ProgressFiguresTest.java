package app.comeback.progression;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.plans.Rules;
import app.comeback.progression.ProgressReport.Comparison;
import app.comeback.progression.ProgressReport.MeasureLine;
import app.comeback.progression.ProgressReport.WeekLoad;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Mode;
import app.comeback.shared.Side;
import app.comeback.training.TrainingRecord.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressFiguresTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);

    @Test
    void a_week_of_training_sums_effort_times_minutes() {
        List<WeekLoad> weeks = weeks(session(0, 7, 60), session(2, 3, 30));
        assertThat(weeks).containsExactly(new WeekLoad(FIRST, 510, 2, 0));
    }

    @Test
    void a_session_without_its_figures_makes_the_sum_a_lower_bound_and_never_counts_as_nothing() {
        assertThat(weeks(session(0, 7, 60), session(1, null, 30))).containsExactly(new WeekLoad(FIRST, 420, 2, 1));
        assertThat(weeks(session(0, null, null))).containsExactly(new WeekLoad(FIRST, null, 1, 1));
    }

    @Test
    void a_week_without_training_is_a_week_of_zero() {
        assertThat(weeks()).containsExactly(new WeekLoad(FIRST, 0, 0, 0));
    }

    @Test
    void sides_are_compared_only_when_both_were_measured_on_one_day() {
        List<Fact> facts = List.of(
                fact("ake", 35, Side.LEFT, 0),
                fact("ake", 12, Side.RIGHT, 0),
                fact("ake", 25, Side.LEFT, 3),
                fact("ake", 20, Side.LEFT, 5),
                fact("ake", 14, Side.RIGHT, 5));
        Comparison ake = SideComparisons.of(Rules.STRAIN, 3, Side.LEFT, facts, ZoneOffset.UTC).stream()
                .filter(one -> one.kind() == Comparison.Kind.DEFICIT)
                .findFirst()
                .orElseThrow();
        assertThat(ake.values()).extracting(Comparison.Value::value).containsExactly(number(23), number(6));
        assertThat(ake.target()).isEqualByComparingTo("10");
        assertThat(ake.uncertainUpTo()).isEqualByComparingTo("15");
        assertThat(SideComparisons.of(Rules.STRAIN, 3, Side.BOTH, facts, ZoneOffset.UTC))
                .isEmpty();
    }

    @Test
    void a_value_that_was_taken_back_is_not_drawn() {
        List<Fact> facts = List.of(
                fact("slhb", 12, Side.LEFT, 0), fact("slhb", 30, Side.LEFT, 1).withdraw());
        assertThat(ProgressFigures.measures(Rules.STRAIN, 3, facts, MONDAY.plusSeconds(999_999)))
                .singleElement()
                .extracting(MeasureLine::facts)
                .isEqualTo(List.of(facts.getFirst()));
    }

    private static List<WeekLoad> weeks(Session... sessions) {
        return ProgressFigures.weeks(List.of(sessions), FIRST, FIRST.plusDays(6), ZoneOffset.UTC);
    }

    private static Session session(int day, @Nullable Integer rpe, @Nullable Integer minutes) {
        Instant at = MONDAY.plusSeconds(86_400L * day);
        return new Session(UUID.randomUUID(), 1, at, at, minutes, rpe, false, "");
    }

    private static Fact fact(String measure, int value, Side side, int day) {
        return new Fact(
                UUID.randomUUID(),
                measure,
                number(value),
                side,
                Mode.CLINICIAN,
                null,
                MONDAY.plusSeconds(86_400L * day));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
