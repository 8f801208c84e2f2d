package app.comeback.progression;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.plans.Rules;
import app.comeback.progression.SimulatedOutcome.GateCase;
import app.comeback.progression.SimulatedOutcome.Promise;
import app.comeback.protocols.GateEvaluator;
import app.comeback.shared.Pain;
import app.comeback.training.Exposure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ten thousand clients train by the real rules for twelve weeks, and the portal keeps its promises to each of them. */
class SimulationTest {

    private static final Logger LOG = LoggerFactory.getLogger(SimulationTest.class);
    private static final int CLIENTS = 10_000;
    private static final int FEW = 300;
    private static final long LIMIT_NANOS = 1_000_000;

    @Test
    void ten_thousand_clients_in_twelve_weeks_are_never_led_on_without_a_reason() {
        long begin = System.nanoTime();
        SimulatedOutcome outcome = simulate(CLIENTS, SimulatedRules.REAL);
        long median = medianNanos(outcome.gates);
        double seconds = (System.nanoTime() - begin) / 1e9;
        LOG.info("Simulation: {} in {} s; one gate: median {} µs", outcome.counts, Math.round(seconds), median / 1_000);

        assertThat(outcome.broken).isEmpty();
        assertThat(outcome.counts)
                .containsKeys(
                        "decisions", "refused decisions", "refused sessions", "waivers", "PROGRESS", "STOP", "ASK");
        for (String planted : List.of("flares", "warnings", "planted holes", "setbacks", "answers dropped")) {
            assertThat(outcome.counted(planted)).as(planted).isGreaterThan(100);
        }
        assertThat(outcome.counted("clients")).isEqualTo(CLIENTS);
        assertThat(median).isLessThan(LIMIT_NANOS);
    }

    @Test
    void the_same_clients_live_the_same_weeks_again() {
        assertThat(simulate(FEW, SimulatedRules.REAL).counts).isEqualTo(simulate(FEW, SimulatedRules.REAL).counts);
    }

    /** Each of these rules is wrong in one way, and the simulation must notice just that. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_wrong_rule_is_noticed(Promise promise, SimulatedRules wrong) {
        assertThat(simulate(FEW, wrong).broken).containsKey(promise);
    }

    static Stream<Arguments> a_wrong_rule_is_noticed() {
        SimulatedRules real = SimulatedRules.REAL;
        return Stream.of(
                Arguments.of(
                        Promise.WARNING_LOCKS_BEFORE_THE_NEXT_SESSION, real.heeding(sign -> !sign.equals("RF-12"))),
                Arguments.of(Promise.NOTHING_TRAINED_WHILE_LOCKED, real.heeding(sign -> !sign.equals("RF-01"))),
                Arguments.of(
                        Promise.MISSING_ANSWER_NEVER_PROGRESSES,
                        real.proposing((item, target, profile, done, redFlag) -> DoseRule.propose(
                                item,
                                target,
                                profile,
                                done.stream()
                                        .map(SimulationTest::zeroForMissing)
                                        .toList(),
                                redFlag))),
                Arguments.of(
                        Promise.NO_PROPOSAL_BOLDER_WITHOUT_AN_ANSWER,
                        real.proposing((item, target, profile, done, redFlag) -> DoseRule.propose(
                                item,
                                target,
                                profile,
                                done.stream()
                                        .map(SimulationTest::zeroForMissing)
                                        .toList(),
                                redFlag))),
                Arguments.of(
                        Promise.FLARE_NEVER_PROGRESSES,
                        real.proposing((item, target, profile, done, redFlag) -> DoseRule.propose(
                                item,
                                target,
                                profile,
                                done.stream().filter(one -> one.setsDone() > 0).toList(),
                                redFlag))),
                Arguments.of(
                        Promise.PHASE_ONLY_BY_DECISION,
                        real.stepping((action, from, to, protocol, gate) ->
                                DecisionRules.requireStep(action, from, to, protocol))),
                Arguments.of(Promise.PHASE_ONLY_BY_DECISION, real.stepping((action, from, to, protocol, gate) -> {
                    if (to >= 0 && to <= 5) {
                        DecisionRules.requireOpen(action, gate);
                    } else {
                        DecisionRules.requireStep(action, from, to, protocol);
                    }
                })),
                Arguments.of(Promise.GATE_OPENS_ONLY_ON_FACTS, real.knowing(facts -> facts.stream()
                        .filter(fact -> !fact.withdrawn())
                        .toList())),
                Arguments.of(Promise.NO_VERDICT_BOLDER_WITHOUT_A_FACT, real.knowing(facts -> facts.stream()
                        .filter(fact -> !fact.withdrawn())
                        .toList())),
                Arguments.of(Promise.ADHERENCE_IN_RANGE, real.counting((planned, completed) -> {
                    int sum = planned.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    return sum == 0
                            ? null
                            : BigDecimal.valueOf(100L * completed.size())
                                    .divide(BigDecimal.valueOf(sum), 1, RoundingMode.HALF_UP);
                })));
    }

    private static Exposure zeroForMissing(Exposure done) {
        return new Exposure(
                done.log(),
                done.session(),
                done.planVersion(),
                done.item(),
                done.exercise(),
                done.startedAt(),
                done.setsDone(),
                done.before(),
                zeroForMissing(done.peak()),
                done.after(),
                zeroForMissing(done.nextMorning()),
                zeroForMissing(done.baselineMorning()),
                done.suddenOnset());
    }

    private static Pain zeroForMissing(@Nullable Pain pain) {
        return Objects.requireNonNullElse(pain, new Pain(0));
    }

    private static SimulatedOutcome simulate(int clients, SimulatedRules rules) {
        return IntStream.range(0, clients)
                .parallel()
                .mapToObj(number -> new SimulatedClient(number, rules).live())
                .reduce(new SimulatedOutcome(), SimulatedOutcome::merge);
    }

    /** Each case once, after the same cases have warmed up the rules. */
    private static long medianNanos(List<GateCase> cases) {
        List<GateCase> some = cases.stream().limit(5_000).toList();
        some.forEach(SimulationTest::nanos);
        long[] nanos = some.stream().mapToLong(SimulationTest::nanos).toArray();
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }

    private static long nanos(GateCase gate) {
        long begin = System.nanoTime();
        GateEvaluator.evaluate(Rules.STRAIN, gate.phase(), gate.context(), gate.facts(), gate.at());
        return System.nanoTime() - begin;
    }
}
