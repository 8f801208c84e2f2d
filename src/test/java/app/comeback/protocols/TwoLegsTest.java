package app.comeback.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.protocols.Verdict.Result;
import app.comeback.shared.Side;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoLegsTest {

    private static final GateContext BOTH_LEGS = TestFacts.context(GoalLevel.RUNNER, Side.BOTH);

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
        "35, 12, NOT_MET",
        "28, 8, NOT_MET",
        "25, 12, UNCERTAIN",
        "20, 14, MET",
        "10, 12, MET",
        "22, 12, MET",
        "27, 12, UNCERTAIN",
        "27.5, 12, NOT_MET",
    })
    void a_deficit_that_was_found_twice_reads(double injured, double other, Result expected) {
        Verdict verdict = new TestFacts()
                .daysAgo(2)
                .both("ake", injured, other)
                .daysAgo(0)
                .both("ake", injured, other)
                .verdict("ST-3.extension");

        assertThat(verdict.result()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({"35, 12, NOT_MET", "25, 12, UNCERTAIN", "20, 14, UNCERTAIN", "10, 12, UNCERTAIN"})
    void a_single_measurement_at_home_is_at_most_uncertain(double injured, double other, Result expected) {
        Verdict verdict = new TestFacts().byClient().both("ake", injured, other).verdict("ST-3.extension");

        assertThat(verdict.result()).isEqualTo(expected);
    }

    @Test
    void two_measurements_at_home_on_two_days_are_enough() {
        Verdict verdict = new TestFacts()
                .byClient()
                .daysAgo(1)
                .both("ake", 20, 14)
                .daysAgo(0)
                .both("ake", 21, 14)
                .verdict("ST-3.extension");

        assertThat(verdict.result()).isEqualTo(Result.MET);
        assertThat(verdict.facts()).hasSize(4);
        assertThat(verdict.measuredAt()).isEqualTo(TestFacts.NOW.minus(Duration.ofDays(1)));
    }

    @Test
    void two_measurements_on_one_day_are_one() {
        Verdict verdict = new TestFacts()
                .ago(Duration.ofHours(3))
                .both("ake", 20, 14)
                .ago(Duration.ZERO)
                .both("ake", 20, 14)
                .verdict("ST-3.extension");

        assertThat(verdict.result()).isEqualTo(Result.UNCERTAIN);
        assertThat(verdict.reason()).isEqualTo("protocols.verdict.once");
    }

    @Test
    void two_testers_do_not_confirm_each_other() {
        Verdict verdict = new TestFacts()
                .daysAgo(2)
                .both("ake", 20, 14)
                .byClient()
                .daysAgo(0)
                .both("ake", 20, 14)
                .verdict("ST-3.extension");

        assertThat(verdict.result()).isEqualTo(Result.UNCERTAIN);
    }

    @Test
    void an_unnamed_tester_confirms_nothing() {
        Verdict verdict = new TestFacts()
                .by(Mode.CLINICIAN, null)
                .daysAgo(2)
                .both("ake", 20, 14)
                .daysAgo(0)
                .both("ake", 20, 14)
                .verdict("ST-3.extension");

        assertThat(verdict.result()).isEqualTo(Result.UNCERTAIN);
    }

    @Test
    void somebody_else_who_found_otherwise_in_between_leaves_doubt() {
        Verdict verdict = new TestFacts()
                .byClient()
                .daysAgo(4)
                .both("ake", 20, 14)
                .by(Mode.CLINICIAN, TestFacts.PHYSIO)
                .daysAgo(2)
                .both("ake", 32, 14)
                .byClient()
                .daysAgo(0)
                .both("ake", 20, 14)
                .verdict("ST-3.extension");

        assertThat(verdict.result()).isEqualTo(Result.UNCERTAIN);
        assertThat(verdict.reason()).isEqualTo("protocols.verdict.disagree");
    }

    @Test
    void two_measurements_that_differ_by_the_detectable_difference_do_not_agree() {
        Verdict verdict = new TestFacts()
                .daysAgo(2)
                .both("ake", 10, 17)
                .daysAgo(0)
                .both("ake", 22, 14)
                .verdict("ST-3.extension");

        assertThat(verdict.result()).isEqualTo(Result.UNCERTAIN);
    }

    @Test
    void a_first_measurement_that_is_too_old_does_not_confirm() {
        Verdict verdict = new TestFacts()
                .daysAgo(8)
                .both("ake", 20, 14)
                .daysAgo(0)
                .both("ake", 20, 14)
                .verdict("ST-3.extension");

        assertThat(verdict.result()).isEqualTo(Result.UNCERTAIN);
    }

    @Test
    void one_leg_alone_compares_with_nothing() {
        Verdict verdict = new TestFacts().with("ake", 20).verdict("ST-3.extension");

        assertThat(verdict.result()).isEqualTo(Result.NOT_MEASURED);
        assertThat(verdict.reason()).isEqualTo("protocols.verdict.other-side-missing");
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "27, 30, MET",
        "26, 30, NOT_MET",
        "31, 30, MET",
        "22, 28, NOT_MET",
        "10, 0, NOT_MEASURED",
        "0, 10, NOT_MET",
    })
    void bridges_are_compared_with_the_other_side(double injured, double other, Result expected) {
        assertThat(new TestFacts()
                        .both("slhb", injured, other)
                        .verdict("ST-3.bridge-sides")
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void nothing_on_the_other_side_is_no_measure() {
        Verdict verdict = new TestFacts().both("slhb", 10, 0).verdict("ST-3.bridge-sides");

        assertThat(verdict.reason()).isEqualTo("protocols.verdict.other-side-zero");
    }

    @ParameterizedTest(name = "{0} behind, the other {1} is {2}")
    @CsvSource({"28, 8, MET", "29, 8, NOT_MET", "45, 30, MET", "46, 30, NOT_MET", "90, 90, NOT_MEASURED"})
    void the_range_of_the_knee_reaches_three_quarters(double injured, double other, Result expected) {
        assertThat(new TestFacts()
                        .both("ake", injured, other)
                        .verdict("ST-2.extension")
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void with_both_legs_injured_neither_is_a_measure_for_the_other() {
        Verdict verdict = new TestFacts().both("slr", 80, 80).verdict("ST-2.slr", BOTH_LEGS);

        assertThat(verdict.result()).isEqualTo(Result.NOT_MEASURED);
        assertThat(verdict.reason()).isEqualTo("protocols.verdict.both-legs");
        assertThat(new TestFacts()
                        .both("ake", 20, 20)
                        .verdict("ST-3.extension", BOTH_LEGS)
                        .result())
                .isEqualTo(Result.NOT_MEASURED);
    }

    @ParameterizedTest(name = "{0} and {1} of {2} is {3}")
    @CsvSource({"27, 28, 30, MET", "26, 30, 30, NOT_MET", "30, 26, 30, NOT_MET"})
    void with_both_legs_injured_the_own_value_from_before_serves(
            double left, double right, double before, Result expected) {
        Verdict verdict = new TestFacts()
                .daysAgo(300)
                .both("slhb-before", before, before)
                .daysAgo(0)
                .both("slhb", left, right)
                .verdict("ST-3.bridge-sides", BOTH_LEGS);

        assertThat(verdict.result()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} now, {1} before is {2}")
    @CsvSource({"18, 10, MET", "19, 10, UNCERTAIN", "25, 10, UNCERTAIN", "26, 10, NOT_MET"})
    void the_own_range_from_before_serves_as_well(double now, double before, Result expected) {
        Verdict verdict = new TestFacts()
                .daysAgo(200)
                .with("ake-before", before)
                .daysAgo(2)
                .both("ake", now, 0)
                .daysAgo(0)
                .both("ake", now, 0)
                .verdict("RTS-5");

        assertThat(verdict.result()).isEqualTo(expected);
    }
}
