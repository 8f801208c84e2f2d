package app.comeback.practice;

import static app.comeback.practice.WaitStep.ASSESSMENT_TO_CONFIRMATION;
import static app.comeback.practice.WaitStep.ASSESSMENT_TO_PLAN;
import static app.comeback.practice.WaitStep.CONFIRMATION_TO_PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingTimeTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant NOW = START.plus(Duration.ofDays(30));

    private static final List<FirstSteps> CLIENTS = List.of(
            steps(1, 3, false, true),
            steps(2, 9, false, true),
            steps(1, 20, false, false),
            steps(4, null, false, true),
            steps(null, null, false, true),
            steps(2, null, true, true),
            steps(2, null, true, false),
            steps(null, null, false, false));

    private static FirstSteps steps(
            @Nullable Integer confirmed, @Nullable Integer planned, boolean referred, boolean here) {
        return new FirstSteps(START, day(confirmed), day(planned), referred, here);
    }

    private static @Nullable Instant day(@Nullable Integer after) {
        return after == null ? null : START.plus(Duration.ofDays(after));
    }

    @Test
    void from_assessment_to_plan() {
        assertThat(WaitingTime.of(ASSESSMENT_TO_PLAN, CLIENTS, NOW))
                .isEqualTo(new WaitingTime(
                        ASSESSMENT_TO_PLAN, 3, 2, 1, 2, Duration.ofDays(9), Duration.ofDays(20), Duration.ofDays(30)));
    }

    @Test
    void who_was_referred_was_confirmed_before_and_waited_for_that_like_the_others() {
        assertThat(WaitingTime.of(ASSESSMENT_TO_CONFIRMATION, CLIENTS, NOW))
                .isEqualTo(new WaitingTime(
                        ASSESSMENT_TO_CONFIRMATION,
                        6,
                        1,
                        0,
                        1,
                        Duration.ofDays(2),
                        Duration.ofDays(4),
                        Duration.ofDays(30)));
    }

    @Test
    void who_is_not_confirmed_has_not_begun_to_wait_for_the_plan() {
        assertThat(WaitingTime.of(CONFIRMATION_TO_PLAN, CLIENTS, NOW))
                .isEqualTo(new WaitingTime(
                        CONFIRMATION_TO_PLAN,
                        3,
                        1,
                        1,
                        1,
                        Duration.ofDays(7),
                        Duration.ofDays(19),
                        Duration.ofDays(26)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSESSMENT_TO_PLAN", "ASSESSMENT_TO_CONFIRMATION"})
    void everybody_who_handed_in_is_in_exactly_one_group(WaitStep step) {
        assertThat(WaitingTime.of(step, CLIENTS, NOW).begun()).isEqualTo(CLIENTS.size());
    }

    @ParameterizedTest
    @EnumSource
    void those_who_still_wait_are_no_zeros(WaitStep step) {
        WaitingTime with = WaitingTime.of(step, CLIENTS, NOW);
        WaitingTime without = WaitingTime.of(
                step, CLIENTS.stream().filter(client -> step.to(client) != null).toList(), NOW);
        assertThat(with.median()).isEqualTo(without.median());
        assertThat(with.ninetieth()).isEqualTo(without.ninetieth());
        assertThat(without.waiting()).isZero();
        assertThat(without.longestOpen()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void without_anybody_there_is_no_figure(WaitStep step) {
        assertThat(WaitingTime.of(step, List.of(), NOW)).isEqualTo(new WaitingTime(step, 0, 0, 0, 0, null, null, null));
    }
}
