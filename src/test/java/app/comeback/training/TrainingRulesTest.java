package app.comeback.training;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.Pain;
import app.comeback.training.Baseline.Morning;
import app.comeback.training.TrainingRecord.Adherence;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "n/a",
            value = {
                "12, 9, 75.0, 0",
                "12, 12, 100.0, 0",
                "3, 0, 0.0, 0",
                "0, 5, n/a, 5",
                "3, 5, 100.0, 2",
                "3, 1, 33.3, 0"
            })
    void adherence_is_completed_of_planned(int planned, int done, @Nullable String percent, int extra) {
        Adherence adherence = AdherenceRule.of(days(planned), completed(done));
        assertThat(adherence.percent() == null ? null : adherence.percent().toPlainString())
                .isEqualTo(percent);
        assertThat(adherence.extra()).isEqualTo(extra);
    }

    @Test
    void two_sessions_on_one_day_are_one_and_an_extra() {
        assertThat(AdherenceRule.of(Map.of(MONDAY, 1), List.of(MONDAY, MONDAY))).isEqualTo(new Adherence(1, 1, 1));
    }

    @Property
    void adherence_is_always_from_0_to_100(
            @ForAll @Size(max = 10) List<@IntRange(min = 0, max = 1) Integer> planned,
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 12) Integer> done) {
        Map<LocalDate, Integer> days = new HashMap<>();
        for (int day = 0; day < planned.size(); day++) {
            days.put(MONDAY.plusDays(day), planned.get(day));
        }
        Adherence adherence =
                AdherenceRule.of(days, done.stream().map(MONDAY::plusDays).toList());
        assertThat(adherence.completed() + adherence.extra()).isEqualTo(done.size());
        BigDecimal percent = adherence.percent();
        assertThat(percent == null).isEqualTo(adherence.planned() == 0);
        if (percent != null) {
            assertThat(percent).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"'', -", "3, 3", "'1,5', 1", "'1,5,2', 2", "'0,0,9', 0", "'4,4,1,1', 1", "'1,1,1,1,9,9,9,9', 1"})
    void the_usual_morning_is_the_lower_median(String pains, @Nullable Integer expected) {
        List<Morning> mornings = new ArrayList<>();
        for (String pain : pains.isEmpty() ? new String[0] : pains.split(",")) {
            mornings.add(
                    new Morning(NOON.minus(Duration.ofDays(1L + mornings.size())), new Pain(Integer.parseInt(pain))));
        }
        Pain baseline = Baseline.before(NOON, mornings, ZoneOffset.UTC);
        assertThat(baseline == null ? null : Integer.valueOf(baseline.value())).isEqualTo(expected);
    }

    @Test
    void only_the_last_seven_mornings_of_four_weeks_before_the_session_count() {
        List<Morning> mornings = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            mornings.add(new Morning(NOON.minus(Duration.ofDays(day)), new Pain(2)));
        }
        for (int day = 8; day <= 20; day++) {
            mornings.add(new Morning(NOON.minus(Duration.ofDays(day)), new Pain(0)));
        }
        mornings.add(new Morning(NOON.plusSeconds(1), new Pain(9)));
        assertThat(Baseline.before(NOON, mornings, ZoneOffset.UTC)).isEqualTo(new Pain(2));
        Morning old = new Morning(NOON.minus(Duration.ofDays(29)), new Pain(5));
        assertThat(Baseline.before(NOON, List.of(old), ZoneOffset.UTC)).isNull();
    }

    private static Map<LocalDate, Integer> days(int planned) {
        Map<LocalDate, Integer> days = new HashMap<>();
        for (int day = 0; day < planned; day++) {
            days.put(MONDAY.plusDays(day), 1);
        }
        return days;
    }

    private static List<LocalDate> completed(int done) {
        List<LocalDate> days = new ArrayList<>();
        for (int day = 0; day < done; day++) {
            days.add(MONDAY.plusDays(day));
        }
        return days;
    }
}
