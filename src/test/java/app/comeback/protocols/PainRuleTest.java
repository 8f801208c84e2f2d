package app.comeback.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.protocols.PainDecision.Outcome;
import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PainRuleTest {

    /** Baseline morning 1 throughout; an empty cell is an answer that is missing. */
    @ParameterizedTest(name = "{0}: peak {2}, morning {3} is {6}")
    @CsvSource({
        "1,  ACUTE_REMOTE,    1, 1, false, true,  ELIGIBLE,        PN-5",
        "2,  ACUTE_REMOTE,    1, 1, false, false, HOLD_GREEN,      PN-5",
        "3a, ACUTE_REMOTE,    2, 1, false, true,  HOLD,            PN-4",
        "3b, ACUTE_REMOTE,    2, 1, false, false, HOLD,            PN-4",
        "4a, ACUTE_REMOTE,    3, 1, false, true,  STOP_EXERCISE,   PN-2",
        "4b, ACUTE_REMOTE,    3, 1, false, ,      STOP_EXERCISE,   PN-2",
        "5,  ACUTE_REMOTE,    1, 2, false, true,  HOLD_OR_REGRESS, PN-3",
        "6,  ACUTE_REMOTE,    0, 0, true,  true,  STOP_SESSION,    PN-1",
        "7,  ACUTE_REMOTE,    1, ,  false, true,  NO_PROPOSAL,     PN-6",
        "8,  ACUTE_THRESHOLD, 4, 2, false, true,  HOLD,            PN-4",
        "9,  ACUTE_THRESHOLD, 5, 1, false, true,  STOP_EXERCISE,   PN-2",
        "10, TENDON,          5, 2, false, true,  HOLD,            PN-4",
        "11, TENDON,          3, 1, false, true,  ELIGIBLE,        PN-5",
    })
    void the_decision_table_answers(
            String oracle,
            String profile,
            Integer peak,
            @Nullable Integer morning,
            boolean sudden,
            @Nullable Boolean previousGreen,
            Outcome expected,
            String row) {
        PainDecision decision = decide(profile, peak, morning, 1, sudden, false, previousGreen);

        assertThat(decision.outcome()).as(oracle).isEqualTo(expected);
        assertThat(decision.rule()).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void pain_outside_the_scale_is_refused(int value) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Pain(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "11", "3.5", "x", ""})
    void pain_that_is_no_whole_number_is_refused(String typed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Pain.parse(typed));
    }

    @ParameterizedTest(name = "{0}: peak {1}, morning {2}, baseline {3} is {4}")
    @CsvSource({
        "ACUTE_REMOTE,    0,  0,  0, ELIGIBLE",
        "ACUTE_REMOTE,    1,  0,  1, ELIGIBLE",
        "ACUTE_REMOTE,    1,  1,  0, HOLD_OR_REGRESS",
        "ACUTE_REMOTE,    2,  2,  1, HOLD_OR_REGRESS",
        "ACUTE_REMOTE,    10, 10, 0, STOP_EXERCISE",
        "ACUTE_THRESHOLD, 2,  2,  1, ELIGIBLE",
        "ACUTE_THRESHOLD, 3,  2,  1, HOLD",
        "ACUTE_THRESHOLD, 2,  3,  1, HOLD_OR_REGRESS",
        "TENDON,          4,  1,  1, HOLD",
        "TENDON,          3,  2,  1, ELIGIBLE",
        "TENDON,          6,  1,  1, STOP_EXERCISE",
        "TENDON,          3,  3,  1, HOLD_OR_REGRESS",
        "RETURN_TO_RUN,   0,  1,  1, ELIGIBLE",
        "RETURN_TO_RUN,   1,  1,  1, HOLD",
        "RETURN_TO_RUN,   3,  1,  1, STOP_EXERCISE",
        // Missing answers
        "ACUTE_REMOTE,    ,   1,  1, NO_PROPOSAL",
        "ACUTE_REMOTE,    ,   2,  1, HOLD_OR_REGRESS",
        "ACUTE_REMOTE,    ,   ,   1, NO_PROPOSAL",
        "ACUTE_REMOTE,    1,  1,  ,  NO_PROPOSAL",
        "ACUTE_REMOTE,    2,  ,   1, NO_PROPOSAL",
        "ACUTE_REMOTE,    3,  ,   ,  STOP_EXERCISE",
    })
    void each_limit_is_the_last_value_that_is_allowed(
            String profile,
            @Nullable Integer peak,
            @Nullable Integer morning,
            @Nullable Integer baseline,
            Outcome expected) {
        assertThat(decide(profile, peak, morning, baseline, false, false, true).outcome())
                .isEqualTo(expected);
    }

    @Test
    void a_red_flag_locks_whatever_else_was_answered() {
        assertThat(decide("TENDON", 0, 0, 0, true, true, true).outcome()).isEqualTo(Outcome.LOCK);
    }

    @Test
    void without_a_session_before_a_green_one_is_the_first_of_two() {
        PainDecision decision = decide("ACUTE_REMOTE", 1, 1, 1, false, false, null);

        assertThat(decision.outcome()).isEqualTo(Outcome.HOLD_GREEN);
        assertThat(decision.arguments()).containsExactly(1, 2);
    }

    private static PainDecision decide(
            String profile,
            @Nullable Integer peak,
            @Nullable Integer morning,
            @Nullable Integer baseline,
            boolean sudden,
            boolean redFlag,
            @Nullable Boolean previousGreen) {
        return PainRule.decide(
                ShippedRules.profile(profile),
                new PainInputs(null, pain(peak), null, pain(morning), pain(baseline), sudden, redFlag, previousGreen));
    }

    private static @Nullable Pain pain(@Nullable Integer value) {
        return value == null ? null : new Pain(value);
    }
}
