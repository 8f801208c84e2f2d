package app.comeback.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.protocols.RunningLadder.Limit;
import app.comeback.protocols.RunningLadder.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningLadderTest {

    private static final Instant NOW = TestFacts.NOW;

    private static Run run(int level, int hoursAgo, @Nullable Boolean green) {
        return new Run(level, NOW.minus(Duration.ofHours(hoursAgo)), green, false);
    }

    private static Limit next(int phase, Run... runs) {
        return RunningLadder.next(ShippedRules.STRAIN, phase, List.of(runs), NOW);
    }

    @Test
    void nobody_runs_before_the_acute_phase_was_left() {
        assertThat(next(1).level()).isEqualTo(-1);
        assertThat(next(1).allows(0, NOW)).isFalse();
    }

    @Test
    void the_ladder_begins_with_walking() {
        assertThat(next(2).level()).isZero();
        assertThat(next(4).allows(1, NOW)).isFalse();
        assertThat(next(4).allows(0, NOW)).isTrue();
    }

    @ParameterizedTest(name = "after {1} green at R{0} in phase {2}: R{3}")
    @CsvSource({
        "0, 1, 2, 1", "1, 1, 2, 2", "2, 1, 2, 3", "3, 1, 2, 3", "3, 2, 2, 4", "4, 1, 2, 4", "4, 2, 2, 5",
        "6, 2, 2, 6", "6, 2, 3, 7", "7, 1, 3, 7", "8, 2, 3, 9", "9, 2, 3, 9", "9, 2, 4, 10", "10, 9, 4, 10",
    })
    void a_level_opens_after_the_one_below_went_well(int level, int green, int phase, int expected) {
        Run[] runs = new Run[green];
        for (int i = 0; i < green; i++) {
            runs[i] = run(level, 48 * (i + 1), true);
        }

        assertThat(next(phase, runs).level()).isEqualTo(expected);
    }

    @Test
    void at_most_one_level_for_each_session() {
        Limit limit = next(3, run(1, 30, true), run(1, 60, true), run(1, 90, true), run(1, 120, true));

        assertThat(limit.level()).isEqualTo(2);
        assertThat(limit.allows(3, NOW)).isFalse();
    }

    @ParameterizedTest(name = "R{0} {1} hours ago: {2}")
    @CsvSource({"4, 23, false", "4, 24, true", "6, 24, true", "7, 24, false", "7, 47, false", "7, 48, true"})
    void running_days_are_spaced(int level, int hoursAgo, boolean allowed) {
        assertThat(next(3, run(level, hoursAgo, true)).allows(level, NOW)).isEqualTo(allowed);
    }

    @Test
    void an_unanswered_session_does_not_count_as_green() {
        assertThat(next(2, run(1, 30, null)).level()).isEqualTo(1);
        assertThat(next(2, run(3, 30, true), run(3, 60, null)).level()).isEqualTo(3);
        assertThat(next(2, run(1, 30, false)).level()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"5, 4, 23, false", "5, 4, 24, true", "0, 0, 25, true", "8, 7, 30, false", "8, 7, 48, true"})
    void after_a_pulling_sensation_comes_the_level_below_and_a_rest(
            int level, int expected, int hoursAgo, boolean allowed) {
        Run pulled = new Run(level, NOW.minus(Duration.ofHours(hoursAgo)), true, true);
        Limit limit = next(4, pulled, run(level, 100, true));

        assertThat(limit.level()).isEqualTo(expected);
        assertThat(limit.allows(expected, NOW)).isEqualTo(allowed);
        assertThat(limit.allows(level + 1, NOW)).isFalse();
    }

    @Test
    void after_going_back_a_phase_the_ladder_ends_earlier() {
        assertThat(next(2, run(8, 100, true), run(8, 200, true)).level()).isEqualTo(6);
    }

    @Test
    void a_rule_set_without_a_ladder_lets_nobody_run_by_it() {
        assertThat(RunningLadder.next(ShippedRules.TENDON, 4, List.of(), NOW).level())
                .isEqualTo(-1);
    }
}
