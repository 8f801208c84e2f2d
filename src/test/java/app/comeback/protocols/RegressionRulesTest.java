package app.comeback.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.protocols.RegressionRule.Action;
import app.comeback.protocols.RegressionRules.History;
import app.comeback.protocols.RegressionRules.Proposal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegressionRulesTest {

    private static final Instant NOW = TestFacts.NOW;

    private static List<Proposal> apply(History history) {
        return RegressionRules.apply(ShippedRules.STRAIN, history, NOW);
    }

    private static Instant daysAgo(double days) {
        return NOW.minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
    }

    @ParameterizedTest(name = "stops {0} and {1} days ago: {2}")
    @CsvSource({"1, 6.9, true", "1, 7, false", "1, 8, false", "0, 0, true"})
    void two_stops_in_seven_days_propose_one_level_back(double first, double second, boolean expected) {
        List<Proposal> proposals = apply(new History(List.of(daysAgo(first), daysAgo(second)), false, daysAgo(1)));

        assertThat(proposals)
                .extracting(Proposal::action)
                .containsExactlyElementsOf(expected ? List.of(Action.ONE_LEVEL_BACK) : List.of());
    }

    @Test
    void one_stop_proposes_nothing() {
        assertThat(apply(new History(List.of(daysAgo(1)), false, daysAgo(1)))).isEmpty();
    }

    @Test
    void a_sudden_pain_comes_first_and_leads_back_to_phase_1() {
        List<Proposal> proposals = apply(new History(List.of(daysAgo(1), daysAgo(2)), true, daysAgo(1)));

        assertThat(proposals)
                .extracting(Proposal::action)
                .containsExactly(Action.PHASE_1_AND_REFER, Action.ONE_LEVEL_BACK);
    }

    @ParameterizedTest(name = "{0} days missed: {1} at {2} %")
    @CsvSource({
        "6, ,",
        "7, ,",
        "7.1, REPEAT_LAST_LEVEL, 80",
        "21, REPEAT_LAST_LEVEL, 80",
        "21.1, ASSESS_AGAIN,",
    })
    void missed_days_lead_back_gently(double days, @Nullable Action action, @Nullable Integer load) {
        List<Proposal> proposals = apply(new History(List.of(), false, daysAgo(days)));

        if (action == null) {
            assertThat(proposals).isEmpty();
        } else {
            assertThat(proposals).singleElement().satisfies(proposal -> {
                assertThat(proposal.action()).isEqualTo(action);
                assertThat(proposal.loadPercent()).isEqualTo(load);
            });
        }
    }

    @Test
    void before_the_first_session_nothing_was_missed() {
        assertThat(apply(new History(List.of(), false, null))).isEmpty();
    }
}
