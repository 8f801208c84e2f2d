package app.comeback.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.comeback.protocols.Verdict.Result;
import app.comeback.shared.Side;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GateEvaluatorTest {

    @ParameterizedTest
    @EnumSource(GoalLevel.class)
    void without_facts_nothing_is_measured_and_no_gate_opens(GoalLevel goal) {
        for (Protocol protocol : List.of(ShippedRules.STRAIN, ShippedRules.TENDON)) {
            for (Phase phase : protocol.phases()) {
                Gate gate = GateEvaluator.evaluate(
                        protocol, phase.number(), TestFacts.context(goal), List.of(), TestFacts.NOW);

                assertThat(gate.isEligible()).isFalse();
                assertThat(gate.verdicts()).isNotEmpty().allSatisfy(verdict -> {
                    assertThat(verdict.result()).isEqualTo(Result.NOT_MEASURED);
                    assertThat(verdict.facts()).isEmpty();
                });
            }
        }
    }

    @Test
    void a_phase_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GateEvaluator.evaluate(
                        ShippedRules.STRAIN, 99, TestFacts.context(GoalLevel.RUNNER), List.of(), TestFacts.NOW));
    }

    @Test
    void the_acute_phase_opens_when_everything_is_met() {
        TestFacts facts = new TestFacts()
                .with("walk-pain", 0)
                .with("walk-limp", 0)
                .with("single-leg-squat-pain", 0)
                .with("knee-straight", 1)
                .with("bike-power", 150)
                .with("bike-pain", 0);

        Gate gate = GateEvaluator.evaluate(
                ShippedRules.STRAIN, 1, TestFacts.context(GoalLevel.RUNNER), facts.list(), TestFacts.NOW);

        assertThat(gate.verdicts()).extracting(Verdict::result).containsOnly(Result.MET);
        assertThat(gate.isEligible()).isTrue();
        assertThat(gate.at()).isEqualTo(TestFacts.NOW);
    }

    @ParameterizedTest(name = "{0} kg, {1} W, pain {2} is {3}")
    @CsvSource({
        "60,  90,  0, MET", "60,  89,  0, NOT_MET", "80,  120, 0, MET", "80,  119, 0, NOT_MET",
        "100, 150, 0, MET", "100, 149, 0, NOT_MET", "120, 150, 0, MET", "60,  90,  1, NOT_MET",
        ",    150, 0, MET", ",    149, 0, NOT_MEASURED", "60, , 0, NOT_MEASURED", "60, 90, , NOT_MEASURED",
    })
    void the_bike_has_two_targets_and_the_lower_counts(
            @Nullable Double mass, @Nullable Double watts, @Nullable Double pain, Result expected) {
        TestFacts facts = new TestFacts();
        if (mass != null) {
            facts.daysAgo(60).with("body-mass", mass).daysAgo(0);
        }
        if (watts != null) {
            facts.with("bike-power", watts);
        }
        if (pain != null) {
            facts.with("bike-pain", pain);
        }

        assertThat(facts.verdict("ST-1.bike").result()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} hours old is {1}")
    @CsvSource({"0, MET", "47, MET", "48, MET", "49, NOT_MEASURED"})
    void pain_counts_for_two_days(int hours, Result expected) {
        Verdict verdict = new TestFacts()
                .ago(Duration.ofHours(hours))
                .with("single-leg-squat-pain", 0)
                .verdict("ST-1.squat");

        assertThat(verdict.result()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} days old is {1}")
    @CsvSource({"7, MET", "8, NOT_MEASURED"})
    void other_values_count_for_seven_days(int days, Result expected) {
        Verdict verdict = new TestFacts().daysAgo(days).with("knee-straight", 1).verdict("ST-1.straight");

        assertThat(verdict.result()).isEqualTo(expected);
    }

    @Test
    void a_stale_value_says_how_old_it_is() {
        Verdict verdict = new TestFacts().daysAgo(9).with("knee-straight", 1).verdict("ST-1.straight");

        assertThat(verdict.reason()).isEqualTo("protocols.verdict.stale");
        assertThat(verdict.arguments()).containsExactly("The knee goes fully straight", 9L, 7);
    }

    @Test
    void a_fact_from_the_future_does_not_count() {
        Verdict verdict = new TestFacts()
                .ago(Duration.ofMinutes(-1))
                .with("knee-straight", 1)
                .verdict("ST-1.straight");

        assertThat(verdict.result()).isEqualTo(Result.NOT_MEASURED);
    }

    @Test
    void the_newest_value_counts_and_is_named() {
        Verdict verdict = new TestFacts()
                .daysAgo(1)
                .with("knee-straight", 1)
                .daysAgo(0)
                .with("knee-straight", 0)
                .verdict("ST-1.straight");

        assertThat(verdict.result()).isEqualTo(Result.NOT_MET);
        assertThat(verdict.facts()).containsExactly(new UUID(7, 1));
        assertThat(verdict.measuredAt()).isEqualTo(TestFacts.NOW);
    }

    @Test
    void after_the_newest_value_was_taken_back_the_older_one_does_not_return() {
        Verdict verdict = new TestFacts()
                .daysAgo(1)
                .with("knee-straight", 1)
                .daysAgo(0)
                .with("knee-straight", 0)
                .withdrawLast()
                .verdict("ST-1.straight");

        assertThat(verdict.result()).isEqualTo(Result.NOT_MEASURED);
    }

    @Test
    void the_other_leg_does_not_count_for_the_injured_one() {
        assertThat(new TestFacts()
                        .with("knee-straight", Side.RIGHT, 1)
                        .verdict("ST-1.straight")
                        .result())
                .isEqualTo(Result.NOT_MEASURED);
    }

    @Test
    void with_both_legs_injured_the_worse_one_settles_it() {
        TestFacts facts = new TestFacts().both("single-leg-squat-pain", 0, 1);

        assertThat(facts.verdict("ST-1.squat", TestFacts.context(GoalLevel.RUNNER, Side.BOTH))
                        .result())
                .isEqualTo(Result.NOT_MET);
        assertThat(new TestFacts()
                        .with("single-leg-squat-pain", 0)
                        .verdict("ST-1.squat", TestFacts.context(GoalLevel.RUNNER, Side.BOTH))
                        .result())
                .isEqualTo(Result.NOT_MEASURED);
    }

    @ParameterizedTest(name = "{0}, pain {1} is {2}")
    @CsvSource({
        "ACUTE_REMOTE, 1, MET",
        "ACUTE_REMOTE, 2, NOT_MET",
        "ACUTE_THRESHOLD, 2, MET",
        "ACUTE_THRESHOLD, 3, NOT_MET",
        "RETURN_TO_RUN, 0, MET",
        "RETURN_TO_RUN, 1, NOT_MET",
    })
    void the_holds_follow_the_pain_profile(String profile, double pain, Result expected) {
        GateContext context =
                new GateContext(GoalLevel.RUNNER, Side.LEFT, ShippedRules.profile(profile), Set.of(), ZoneOffset.UTC);

        assertThat(new TestFacts()
                        .with("hold-pain-15", pain)
                        .verdict("ST-2.hold-15", context)
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void speed_and_pain_must_come_from_one_run() {
        Verdict verdict = new TestFacts()
                .daysAgo(1)
                .with("run-speed", 100)
                .daysAgo(0)
                .with("run-pain", 0)
                .verdict("ST-3.sprint");

        assertThat(verdict.result()).isEqualTo(Result.NOT_MEASURED);
        assertThat(verdict.reason()).isEqualTo("protocols.verdict.apart");
    }

    @ParameterizedTest(name = "dynamometer {0}, {1} of {2} is {3}")
    @CsvSource({
        "0, ,    ,    MET",
        "1, 80,  100, MET",
        "1, 79.9, 100, NOT_MET",
        "1, , , NOT_MEASURED",
        ", ,     ,    NOT_MEASURED",
        ", 80, 100, MET",
    })
    void strength_is_asked_only_where_a_dynamometer_is(
            @Nullable Double available, @Nullable Double injured, @Nullable Double other, Result expected) {
        TestFacts facts = new TestFacts();
        if (available != null) {
            facts.with("dynamometer-available", available);
        }
        if (injured != null && other != null) {
            facts.both("strength-15", injured, other).both("strength-90", injured, other);
        }

        assertThat(facts.verdict("ST-2.strength").result()).isEqualTo(expected);
    }

    @Test
    void an_optional_criterion_never_keeps_a_gate_closed() {
        Verdict insecure = new TestFacts().with("h-test-insecure", 1).verdict("RTS-10");

        assertThat(insecure.result()).isEqualTo(Result.NOT_MET);
        assertThat(insecure.isPassed()).isTrue();
    }

    @Test
    void a_test_that_needs_supervision_does_not_count_from_home() {
        assertThat(new TestFacts()
                        .byClient()
                        .with("h-test-insecure", 0)
                        .verdict("RTS-10")
                        .result())
                .isEqualTo(Result.NOT_MEASURED);
    }

    @Test
    void readiness_comes_from_the_client_alone() {
        assertThat(new TestFacts()
                        .with("readiness", 10)
                        .with("apprehension", 0)
                        .verdict("RTS-9")
                        .result())
                .isEqualTo(Result.NOT_MEASURED);
    }

    @ParameterizedTest(name = "readiness {0}, apprehension {1} is {2}")
    @CsvSource({"8, 0, MET", "7, 0, NOT_MET", "10, 1, NOT_MET"})
    void readiness_needs_eight_and_no_fear(double readiness, double fear, Result expected) {
        assertThat(new TestFacts()
                        .byClient()
                        .with("readiness", readiness)
                        .with("apprehension", fear)
                        .verdict("RTS-9")
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void a_waived_criterion_passes_and_says_so() {
        Verdict verdict = new TestFacts()
                .with("knee-straight", 0)
                .verdict("ST-1.straight", TestFacts.context(GoalLevel.RUNNER, "ST-1.straight"));

        assertThat(verdict.result()).isEqualTo(Result.WAIVED);
        assertThat(verdict.isPassed()).isTrue();
    }

    @Test
    void what_nobody_may_waive_stays_as_it_is() {
        assertThat(new TestFacts()
                        .verdict("ST-0.flags", TestFacts.context(GoalLevel.RUNNER, "ST-0.flags"))
                        .result())
                .isEqualTo(Result.NOT_MEASURED);
    }

    @Test
    void readiness_must_be_asked_even_when_it_is_waived() {
        GateContext waived = TestFacts.context(GoalLevel.RUNNER, "RTS-9");

        assertThat(new TestFacts().verdict("RTS-9", waived).result()).isEqualTo(Result.NOT_MEASURED);
        assertThat(new TestFacts()
                        .byClient()
                        .with("readiness", 6)
                        .with("apprehension", 0)
                        .verdict("RTS-9", waived)
                        .result())
                .isEqualTo(Result.WAIVED);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0, MET", "3, MET", "4, NOT_MET", "10, NOT_MET"})
    void the_tendon_test_allows_three(double pain, Result expected) {
        assertThat(new TestFacts()
                        .with("provocation-pain", pain)
                        .verdict("PT-1.test")
                        .result())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "grade {0}, sign-off {1} is {2}")
    @CsvSource({"1, , MET", "2, , NOT_MEASURED", "2, 0, NOT_MET", "2, 1, MET", ", , NOT_MEASURED", ", 1, MET"})
    void loading_begins_by_itself_for_a_mild_strain_only(
            @Nullable Double grade, @Nullable Double signOff, Result expected) {
        TestFacts facts = new TestFacts();
        if (grade != null) {
            facts.with("clinical-grade", grade);
        }
        if (signOff != null) {
            facts.with("clinician-sign-off", signOff);
        }

        assertThat(facts.verdict("ST-0.sign-off").result()).isEqualTo(expected);
    }

    @Test
    void every_measure_that_is_asked_for_is_known() {
        assertThat(ShippedRules.STRAIN.phases().stream()
                        .flatMap(phase -> phase.exit().stream())
                        .flatMap(criterion -> criterion.measures().stream())
                        .collect(Collectors.toSet()))
                .allSatisfy(
                        code -> assertThat(ShippedRules.STRAIN.measure(code)).isPresent());
    }

    @Test
    void a_value_outside_its_range_does_not_count() {
        assertThat(new TestFacts()
                        .with("provocation-pain", -1)
                        .verdict("PT-1.test")
                        .result())
                .isEqualTo(Result.NOT_MEASURED);
    }
}
