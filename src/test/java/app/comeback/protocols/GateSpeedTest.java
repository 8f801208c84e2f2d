package app.comeback.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.shared.Side;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class GateSpeedTest {

    private static final Logger LOG = LoggerFactory.getLogger(GateSpeedTest.class);
    private static final int EVALUATIONS = 5_000;
    private static final long LIMIT_NANOS = 1_000_000;

    @Test
    void evaluating_one_gate_takes_less_than_a_millisecond_at_the_median() {
        List<Fact> facts = twelveWeeks();
        GateContext context = TestFacts.context(GoalLevel.SPRINT_PIVOT_SPORT);
        long[] nanos = new long[EVALUATIONS];
        int verdicts = 0;
        for (int i = 0; i < EVALUATIONS; i++) {
            long begin = System.nanoTime();
            Gate gate = GateEvaluator.evaluate(ShippedRules.STRAIN, 4, context, facts, TestFacts.NOW);
            nanos[i] = System.nanoTime() - begin;
            verdicts += gate.verdicts().size();
        }
        Arrays.sort(nanos);
        long median = nanos[EVALUATIONS / 2];
        LOG.info("Gate evaluation: median {} µs with {} facts and 12 criteria", median / 1_000, facts.size());

        assertThat(verdicts).isEqualTo(12 * EVALUATIONS);
        assertThat(median).isLessThan(LIMIT_NANOS);
    }

    /** Every measure of the last gate, weekly for twelve weeks. */
    private static List<Fact> twelveWeeks() {
        TestFacts facts = new TestFacts();
        List<Measure> measures = ShippedRules.STRAIN.measures();
        for (int week = 0; week < 12; week++) {
            facts.ago(Duration.ofDays(7L * week));
            for (Measure measure : measures) {
                for (Side side : measure.sided() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.BOTH)) {
                    facts.with(measure.code(), side, measure.min().doubleValue());
                }
            }
        }
        return facts.list();
    }
}
