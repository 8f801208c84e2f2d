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
            value = {
                "'', -",
                "3, 3",
                "'1,5', 1",
                "'1,5,2', 2",
                "'0,0,9', 0",
                "'4,4,1,1', 1",
                "'1,1,1,1,9,9,9,9', 1",
                "?, -",
                "'2,?', -",
                "'2,?,3', 2",
                "'?,?,?,1,1,2,2', 1",
                "'?,?,?,?,2,2,2', -"
            })
    void the_usual_morning_is_the_lower_median_and_what_is_missing_ranks_lowest(
            String pains, @Nullable Integer expected) {
        List<Morning> mornings = new ArrayList<>();
        for (String pain : pains.isEmpty() ? new String[0] : pains.split(",")) {
            mornings.add(morning(1L + mornings.size(), pain.equals("?") ? null : Integer.valueOf(pain)));
        }
        Pain baseline = Baseline.before(NOON, mornings, ZoneOffset.UTC);
        assertThat(baseline == null ? null : Integer.valueOf(baseline.value())).isEqualTo(expected);
    }

    @Property
    void a_morning_taken_away_never_lifts_the_usual_one(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -1, max = 10) Integer> pains, @ForAll int which) {
        List<Morning> mornings = new ArrayList<>();
        for (int pain : pains) {
            mornings.add(morning(1L + mornings.size(), pain < 0 ? null : Integer.valueOf(pain)));
        }
        Pain whole = Baseline.before(NOON, mornings, ZoneOffset.UTC);
        int at = Math.floorMod(which, mornings.size());
        mornings.set(at, new Morning(mornings.get(at).asked(), null, null));
        Pain poorer = Baseline.before(NOON, mornings, ZoneOffset.UTC);
        if (poorer != null) {
            assertThat(poorer).isLessThanOrEqualTo(whole);
        }
    }

    @Test
    void a_morning_that_was_answered_only_after_the_session_began_was_not_known_then() {
        Instant asked = NOON.minus(Duration.ofHours(8));
        List<Morning> mornings = List.of(new Morning(asked, NOON, new Pain(3)));
        assertThat(Baseline.before(NOON, mornings, ZoneOffset.UTC)).isNull();
        assertThat(Baseline.before(NOON.plusSeconds(1), mornings, ZoneOffset.UTC))
                .isEqualTo(new Pain(3));
    }

    @Test
    void only_the_last_seven_mornings_of_four_weeks_before_the_session_count() {
        List<Morning> mornings = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            mornings.add(morning(day, 2));
        }
        for (int day = 8; day <= 20; day++) {
            mornings.add(morning(day, 0));
        }
        mornings.add(new Morning(NOON.plusSeconds(1), NOON.plusSeconds(1), new Pain(9)));
        assertThat(Baseline.before(NOON, mornings, ZoneOffset.UTC)).isEqualTo(new Pain(2));
        assertThat(Baseline.before(NOON, List.of(morning(29, 5)), ZoneOffset.UTC))
                .isNull();
    }

    private static Morning morning(long daysAgo, @Nullable Integer pain) {
        Instant at = NOON.minus(Duration.ofDays(daysAgo));
        return pain == null ? new Morning(at, null, null) : new Morning(at, at, new Pain(pain));
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
