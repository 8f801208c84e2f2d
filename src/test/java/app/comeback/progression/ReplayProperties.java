package app.comeback.progression;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.plans.Rules;
import app.comeback.protocols.Fact;
import app.comeback.protocols.GateContext;
import app.comeback.protocols.GateEvaluator;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.Mode;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.json.JsonMapper;

class ReplayProperties {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123456Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<Fact> fact = Combinators.combine(
                        Arbitraries.of(Rules.STRAIN.measures()),
                        Arbitraries.doubles().between(0, 1).ofScale(2),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(Mode.values()),
                        Arbitraries.of(Side.values()))
                .as((measure, value, hours, mode, side) -> new Fact(
                        UUID.randomUUID(),
                        measure.code(),
                        measure.min().add(measure.max().subtract(measure.min()).multiply(BigDecimal.valueOf(value))),
                        side,
                        mode,
                        null,
                        NOW.minus(Duration.ofHours(hours))));
        return fact.list().ofMaxSize(60);
    }

    @Property
    void what_was_kept_gives_the_same_verdicts_for_ever(
            @ForAll("facts") List<Fact> facts, @ForAll @IntRange(min = 0, max = 5) int phase, @ForAll boolean waived) {
        GateContext context = new GateContext(
                GoalLevel.RUNNER,
                Side.LEFT,
                Rules.STRAIN.painProfiles().getFirst(),
                waived ? Set.of("ST-1.squat", "ST-2.slr", "RTS-2") : Set.of(),
                ZoneOffset.UTC);

        Evaluation made = Evaluation.of(Rules.STRAIN, phase, context, facts, NOW);
        Evaluation kept = JSON.readValue(JSON.writeValueAsString(made), Evaluation.class);

        assertThat(kept).isEqualTo(made);
        assertThat(kept.replays(Rules.STRAIN)).isTrue();
        assertThat(kept.gate(Rules.STRAIN)).isEqualTo(GateEvaluator.evaluate(Rules.STRAIN, phase, context, facts, NOW));
    }

    @Property
    void the_evidence_is_the_same_for_the_same_verdicts_and_another_for_others(
            @ForAll("facts") List<Fact> facts, @ForAll @IntRange(min = 0, max = 5) int phase) {
        UUID plan = UUID.randomUUID();
        GateContext context = new GateContext(
                GoalLevel.RUNNER, Side.LEFT, Rules.STRAIN.painProfiles().getFirst(), Set.of(), ZoneOffset.UTC);
        Evaluation without = Evaluation.of(Rules.STRAIN, phase, context, List.of(), NOW);
        Evaluation with = Evaluation.of(Rules.STRAIN, phase, context, facts, NOW);

        assertThat(with.evidence(Rules.STRAIN, plan, null).equals(without.evidence(Rules.STRAIN, plan, null)))
                .isEqualTo(with.verdicts().stream()
                        .map(said -> said.result() + said.facts().toString())
                        .toList()
                        .equals(without.verdicts().stream()
                                .map(said -> said.result() + said.facts().toString())
                                .toList()));
    }
}
