package app.comeback.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.comeback.protocols.PresentationClass;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeOraclesTest {

    @ParameterizedTest
    @CsvSource({
        "7, 5, 2, 28.6, BETTER",
        "6, 4, 2, 33.3, MUCH_BETTER",
        "3, 2, 1, 33.3, BETTER",
        "4, 4, 0, 0.0, SAME",
        "2, 5, -3, -150.0, WORSE",
        "0, 0, 0, , SAME",
        "0, 3, -3, , WORSE",
        "10, 0, 10, 100.0, MUCH_BETTER"
    })
    void pain_over_time(int baseline, int now, int delta, @Nullable BigDecimal percent, Nprs.Label label) {
        assertThat(Nprs.delta(new Pain(baseline), new Pain(now))).isEqualTo(delta);
        assertThat(Nprs.percent(new Pain(baseline), new Pain(now))).isEqualTo(Optional.ofNullable(percent));
        assertThat(Nprs.label(new Pain(baseline), new Pain(now))).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 4 3|3.00|false", "5 7 6|6.00|false", "3 3 3|3.00|false", "0 1|0.50|true", "10 10 9|9.67|false"})
    void own_activities(String scores, BigDecimal mean, boolean thin) {
        assertThat(Psfs.score(numbers(scores))).isEqualByComparingTo(mean);
        assertThat(Psfs.isThin(numbers(scores))).isEqualTo(thin);
    }

    @Test
    void own_activities_change_beyond_two_points_of_the_mean_or_three_of_one() {
        assertThat(Psfs.change(new BigDecimal("3.00"), new BigDecimal("6.00"))).isEqualTo(Change.IMPROVED);
        assertThat(Psfs.change(new BigDecimal("3.00"), new BigDecimal("4.99"))).isEqualTo(Change.UNCHANGED);
        assertThat(Psfs.change(new BigDecimal("6.00"), new BigDecimal("4.00"))).isEqualTo(Change.WORSENED);
        assertThat(Psfs.changeOfOne(4, 6)).isEqualTo(Change.UNCHANGED);
        assertThat(Psfs.changeOfOne(4, 7)).isEqualTo(Change.IMPROVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3 4 5 6", "11 2 3", "-1 2 3"})
    void activities_that_cannot_be_are_refused(String scores) {
        assertThatThrownBy(() -> Psfs.score(numbers(scores))).isInstanceOf(Refused.class);
    }

    @Test
    void lower_extremity_function() {
        assertThat(Instrument.LEFS.score(repeated(20, 4))).hasValue(BigDecimal.valueOf(80));
        assertThat(Instrument.LEFS.score(repeated(20, 2))).hasValue(BigDecimal.valueOf(40));
        assertThat(Instrument.LEFS.score(repeated(20, 3))).hasValue(BigDecimal.valueOf(60));
        List<@Nullable Integer> mixed = new ArrayList<>(repeated(10, 4));
        mixed.addAll(repeated(6, 2));
        mixed.addAll(repeated(4, 0));
        assertThat(Instrument.LEFS.score(mixed)).hasValue(BigDecimal.valueOf(52));
        assertThat(Instrument.LEFS.score(repeated(19, 4))).isEmpty();
        mixed.set(3, null);
        assertThat(Instrument.LEFS.score(mixed)).isEmpty();
        assertThatThrownBy(() -> Instrument.LEFS.score(repeated(20, 5))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Instrument.LEFS.score(repeated(21, 4))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"52, 60, UNCHANGED", "52, 61, IMPROVED", "61, 52, WORSENED", "60, 52, UNCHANGED"})
    void lower_extremity_change_counts_from_nine_points(BigDecimal before, BigDecimal now, Change change) {
        assertThat(Instrument.LEFS.change(before, now)).hasValue(change);
    }

    @Test
    void hamstring_function() {
        assertThat(Instrument.FASH.score(repeated(10, 10))).hasValue(BigDecimal.valueOf(100));
        assertThat(Instrument.FASH.score(repeated(10, 0))).hasValue(BigDecimal.ZERO);
        assertThat(Instrument.FASH.score(List.of(8, 7, 9, 6, 5, 7, 8, 6, 7, 7))).hasValue(BigDecimal.valueOf(70));
        assertThat(Instrument.FASH.change(BigDecimal.ZERO, BigDecimal.TEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 0 0 0|100", "1 0 2 1|75", "2 1 1|66.67", "4 4 4 4|0"})
    void hamstring_outcome_parts(String answers, double score) {
        assertThat(Instrument.haosPart(new ArrayList<>(numbers(answers)))
                        .orElseThrow()
                        .doubleValue())
                .isCloseTo(score, within(0.005));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"100 75 87.5 62.5 80|81.0|false", "90 85 80 75 70|80.0|false", "75 75 75 75 75|75|true"})
    void hamstring_outcome_total_and_cut_off(String parts, BigDecimal total, boolean below) {
        BigDecimal score = Instrument.haosTotal(
                Arrays.stream(parts.split(" ")).map(BigDecimal::new).toList());
        assertThat(score).isEqualByComparingTo(total);
        assertThat(Instrument.isBelowHaosCutOff(score)).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10 10 10 10 10 10 10 30|100", "5 6 4 3 7 5 4 14|48", "0 0 0 0 0 0 0 0|0"})
    void tendon_score(String answers, BigDecimal score) {
        assertThat(Instrument.VISA_H.score(new ArrayList<>(numbers(answers)))).hasValue(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 5 5 5 5 5 5 10", "11 5 5 5 5 5 4 10", "5 5 5 5 5 5 4 31"})
    void a_tendon_answer_that_cannot_be_is_refused(String answers) {
        assertThatThrownBy(() -> Instrument.VISA_H.score(new ArrayList<>(numbers(answers))))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"7, 60, 420", "9, 75, 675", "3, 30, 90", "0, 40, 0"})
    void session_load(int effort, int minutes, int load) {
        assertThat(TrainingLoad.session(effort, minutes)).isEqualTo(load);
    }

    @ParameterizedTest
    @CsvSource({"11, 30", "-1, 30", "5, -1", "5, 1800"})
    void a_session_that_cannot_be_is_refused(int effort, int minutes) {
        assertThatThrownBy(() -> TrainingLoad.session(effort, minutes)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300 0 420 0 360 0 240|1320|188.57|171.00|1.10|1456",
                "600 450 0 700 300 900 0|2950|421.43|318.32|1.32|3906"
            })
    void weekly_load(String days, int sum, double mean, double deviation, double monotony, double strain) {
        TrainingLoad.Week week = TrainingLoad.week(numbers(days));
        assertThat(week.sum()).isEqualTo(sum);
        assertThat(week.mean()).isCloseTo(mean, within(0.005));
        assertThat(week.deviation()).isCloseTo(deviation, within(0.005));
        assertThat(week.monotony().orElseThrow()).isCloseTo(monotony, within(0.005));
        assertThat(week.strain().orElseThrow()).isCloseTo(strain, within(0.5));
    }

    @Test
    void a_week_of_equal_days_has_no_monotony_and_no_strain() {
        TrainingLoad.Week week = TrainingLoad.week(Collections.nCopies(7, 200));
        assertThat(week.sum()).isEqualTo(1400);
        assertThat(week.monotony()).isEmpty();
        assertThat(week.strain()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000, 1100, 10.0", "1000, 1300, 30.0", "0, 400, "})
    void change_from_week_to_week(int before, int now, @Nullable Double percent) {
        assertThat(TrainingLoad.weekChange(before, now)).isEqualTo(Optional.ofNullable(percent));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 1000 1000 1000|1.000|1.000",
                "800 900 1000 1500|1.429|1.667",
                "1000 1000 1000 2000|1.600|2.000",
                "0 0 0 600|4.000|"
            })
    void workload_ratio(String weeks, double coupled, @Nullable Double uncoupled) {
        assertThat(WorkloadRatio.coupled(numbers(weeks)).orElseThrow()).isCloseTo(coupled, within(0.0005));
        Optional<Double> other = WorkloadRatio.uncoupled(numbers(weeks));
        assertThat(other.isPresent()).isEqualTo(uncoupled != null);
        if (uncoupled != null) {
            assertThat(other.orElseThrow()).isCloseTo(uncoupled, within(0.0005));
        }
    }

    @Test
    void workload_ratio_needs_four_weeks() {
        assertThat(WorkloadRatio.coupled(List.of(1000, 1000, 1000))).isEmpty();
        assertThat(WorkloadRatio.uncoupled(List.of(1000, 1000, 1000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100|7|100",
                "100 0|7|75",
                "100 0 200|7|106.25",
                "100 0 200 0|7|79.688",
                "100 0 200 0 300|7|134.766",
                "100 0 200 0 300 0|7|101.074",
                "100 0 200 0 300 0 0|7|75.806",
                "100 0 200 0 300 0 0|28|93.430"
            })
    void weighted_mean(String loads, int days, double mean) {
        assertThat(WorkloadRatio.weighted(numbers(loads), days)).isCloseTo(mean, within(0.0006));
    }

    @ParameterizedTest
    @CsvSource({"3, 20, 60", "5, 30, 150", "7, 60, 420", "0, 0, 0"})
    void exercise_vital_sign(int days, int minutes, int weekly) {
        assertThat(Activity.weeklyMinutes(days, minutes)).isEqualTo(weekly);
    }

    @ParameterizedTest
    @CsvSource({"9, 12, 75.0", "12, 12, 100.0", "0, 3, 0.0", "5, 0, ", "14, 12, 100.0"})
    void adherence(int completed, int planned, @Nullable BigDecimal percent) {
        assertThat(Activity.adherence(completed, planned)).isEqualTo(Optional.ofNullable(percent));
    }

    @ParameterizedTest
    @CsvSource({"3, 8, 20, 480", "4, 6, 32.5, 780", "3, 10, 0, "})
    void volume(int sets, int repetitions, BigDecimal kilograms, @Nullable BigDecimal volume) {
        Optional<BigDecimal> computed = Activity.volume(sets, repetitions, kilograms);
        assertThat(computed.isPresent()).isEqualTo(volume != null);
        computed.ifPresent(value -> assertThat(value).isEqualByComparingTo(volume));
    }

    @ParameterizedTest
    @CsvSource({
        "no, no, no, START_GENTLY, true",
        "no, yes, no, CLEARANCE_BEFORE_START, false",
        "no, no, yes, CLEARANCE_BEFORE_START, false",
        "no, yes, yes, CLEARANCE_BEFORE_START, false",
        "yes, no, no, CONTINUE, true",
        "yes, yes, no, CLEARANCE_BEFORE_VIGOROUS, true",
        "yes, no, yes, STOP_AND_CLEARANCE, false",
        "yes, yes, yes, STOP_AND_CLEARANCE, false"
    })
    void screening_before_exercise(
            String regular, String disease, String symptoms, Screening.Outcome outcome, boolean mayStart) {
        Screening.Outcome decided =
                Screening.decide(regular.equals("yes"), disease.equals("yes"), symptoms.equals("yes"));
        assertThat(decided).isEqualTo(outcome);
        assertThat(decided.mayStart()).isEqualTo(mayStart);
    }

    @ParameterizedTest
    @CsvSource({
        "ACUTE_STRAIN, 1, false, 7, 21, false",
        "ACUTE_STRAIN, 2, false, 21, 56, false",
        "ACUTE_STRAIN, 3, false, 56, 180, false",
        "ACUTE_STRAIN, 2, true, 21, 112, true",
        "PROX_TENDINOPATHY, , true, 84, 180, false"
    })
    void how_long_it_usually_takes_is_a_range(
            PresentationClass kind, @Nullable Integer grade, boolean tendon, int from, int to, boolean specialist) {
        assertThat(ExpectedRange.of(kind, grade, tendon)).hasValue(new ExpectedRange(from, to, specialist));
    }

    @Test
    void without_a_grade_or_for_another_class_no_range_is_shown() {
        assertThat(ExpectedRange.of(PresentationClass.ACUTE_STRAIN, null, false))
                .isEmpty();
        assertThat(ExpectedRange.of(PresentationClass.SUSPECTED_AVULSION, 3, true))
                .isEmpty();
        assertThat(ExpectedRange.of(PresentationClass.REFERRED_NEURAL, 1, false))
                .isEmpty();
    }

    private static List<Integer> numbers(String text) {
        return text.isBlank()
                ? List.of()
                : Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static List<@Nullable Integer> repeated(int times, int value) {
        return new ArrayList<>(Collections.nCopies(times, value));
    }
}
