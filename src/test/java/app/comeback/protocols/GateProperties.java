package app.comeback.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.protocols.Verdict.Result;
import app.comeback.shared.AccountId;
import app.comeback.shared.Pain;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What must hold for any facts, however they come. */
class GateProperties {

    private static final Protocol STRAIN = ShippedRules.STRAIN;
    private static final Instant NOW = TestFacts.NOW;
    private static final List<AccountId> TESTERS = List.of(TestFacts.CLIENT, TestFacts.PHYSIO);

    /** A phase, a client and what is known. */
    record Case(int phase, GateContext context, List<Fact> facts) {

        Gate gate() {
            return gate(facts);
        }

        Gate gate(List<Fact> other) {
            return GateEvaluator.evaluate(STRAIN, phase, context, other, NOW);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Integer> phases = Arbitraries.integers().between(0, 5);
        Arbitrary<GoalLevel> goals = Arbitraries.of(GoalLevel.class);
        Arbitrary<Side> sides = Arbitraries.frequency(Tuple.of(4, Side.LEFT), Tuple.of(1, Side.BOTH));
        return Combinators.combine(phases, goals, sides, Arbitraries.longs())
                .as((phase, goal, side, seed) -> new Case(phase, context(goal, side), facts(phase, new Random(seed))));
    }

    private static GateContext context(GoalLevel goal, Side side) {
        return new GateContext(
                goal, side, ShippedRules.profile("ACUTE_THRESHOLD"), Set.of("RTS-2", "RTS-9"), ZoneOffset.UTC);
    }

    /** Facts that meet many criteria, so that there is something to lose: good and bad values of the phase's measures. */
    private static List<Fact> facts(int phase, Random random) {
        List<String> codes = STRAIN.phase(phase).orElseThrow().exit().stream()
                .flatMap(criterion -> criterion.measures().stream())
                .distinct()
                .toList();
        List<Fact> facts = new ArrayList<>();
        for (String code : codes) {
            Measure measure = STRAIN.measure(code).orElseThrow();
            int occasions = random.nextInt(5);
            for (int i = 0; i < occasions; i++) {
                Instant at = NOW.minus(Duration.ofHours(random.nextInt(24 * 9) - 12));
                boolean client = random.nextInt(4) == 0;
                for (Side side : measure.sided() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.BOTH)) {
                    facts.add(fact(measure, random, at, side, client));
                }
            }
        }
        return facts;
    }

    private static Fact fact(Measure measure, Random random, Instant at, Side side, boolean client) {
        List<Mode> modes = measure.modes().stream().sorted().toList();
        return new Fact(
                new UUID(random.nextLong(), random.nextLong()),
                measure.code(),
                value(measure, random),
                side,
                client ? modes.getFirst() : modes.getLast(),
                TESTERS.get(client ? 0 : 1),
                at);
    }

    private static BigDecimal value(Measure measure, Random random) {
        BigDecimal span = measure.max().subtract(measure.min());
        BigDecimal share =
                switch (measure.kind()) {
                    case YES_NO -> BigDecimal.valueOf(random.nextInt(2));
                    case PAIN ->
                        BigDecimal.valueOf(random.nextInt(10) < 7 ? 0 : random.nextInt(11))
                                .movePointLeft(1);
                    default -> BigDecimal.valueOf(random.nextInt(21)).multiply(new BigDecimal("0.05"));
                };
        return measure.min().add(span.multiply(share)).setScale(0, RoundingMode.HALF_UP);
    }

    private static int boldness(Verdict verdict) {
        return switch (verdict.result()) {
            case NOT_MET, NOT_MEASURED -> 0;
            case UNCERTAIN -> 1;
            case MET, WAIVED -> 2;
        };
    }

    private static void assertNotBolder(Gate after, Gate before) {
        for (int i = 0; i < before.verdicts().size(); i++) {
            assertThat(boldness(after.verdicts().get(i)))
                    .as(
                            "%s became %s",
                            before.verdicts().get(i), after.verdicts().get(i))
                    .isLessThanOrEqualTo(boldness(before.verdicts().get(i)));
        }
        assertThat(!before.isEligible() && after.isEligible()).isFalse();
    }

    @Property(tries = 2_000)
    void taking_any_fact_back_never_makes_a_verdict_bolder(@ForAll("cases") Case given) {
        Gate before = given.gate();
        for (int i = 0; i < given.facts().size(); i++) {
            List<Fact> left = new ArrayList<>(given.facts());
            left.set(i, left.get(i).withdraw());

            assertNotBolder(given.gate(left), before);
        }
    }

    @Property(tries = 2_000)
    void removing_all_that_is_known_of_a_measure_never_makes_a_verdict_bolder(@ForAll("cases") Case given) {
        Gate before = given.gate();
        given.facts().stream().map(Fact::measure).distinct().forEach(code -> {
            List<Fact> left = given.facts().stream()
                    .filter(fact -> !fact.measure().equals(code))
                    .toList();

            assertNotBolder(given.gate(left), before);
        });
    }

    @Property(tries = 2_000)
    void removing_the_only_fact_of_a_measure_and_side_never_makes_a_verdict_bolder(@ForAll("cases") Case given) {
        List<Fact> once = new ArrayList<>();
        for (Fact fact : given.facts()) {
            if (once.stream()
                    .noneMatch(other -> other.measure().equals(fact.measure()) && other.side() == fact.side())) {
                once.add(fact);
            }
        }
        Gate before = given.gate(once);
        for (Fact fact : once) {
            List<Fact> left = once.stream().filter(other -> !other.equals(fact)).toList();

            assertNotBolder(given.gate(left), before);
        }
    }

    @Property(tries = 500)
    void the_order_of_facts_does_not_matter(@ForAll("cases") Case given, @ForAll long seed) {
        List<Fact> shuffled = new ArrayList<>(given.facts());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(given.gate(shuffled)).isEqualTo(given.gate());
    }

    @Property(tries = 500)
    void the_same_question_has_the_same_answer(@ForAll("cases") Case given) {
        assertThat(given.gate()).isEqualTo(given.gate(List.copyOf(given.facts())));
    }

    @Property(tries = 500)
    void later_facts_change_nothing_about_an_earlier_moment(@ForAll("cases") Case given, @ForAll long seed) {
        List<Fact> later = new ArrayList<>(given.facts());
        for (Fact fact : facts(given.phase(), new Random(seed))) {
            Instant after = NOW.plusSeconds(1).plus(Duration.between(fact.at(), NOW.plus(Duration.ofDays(1))));
            later.add(
                    new Fact(fact.id(), fact.measure(), fact.value(), fact.side(), fact.mode(), fact.tester(), after));
        }

        assertThat(given.gate(later)).isEqualTo(given.gate());
    }

    @Property(tries = 500)
    void every_verdict_names_only_facts_that_were_given(@ForAll("cases") Case given) {
        List<UUID> ids = given.facts().stream().map(Fact::id).toList();

        assertThat(given.gate().verdicts()).allSatisfy(verdict -> {
            assertThat(ids).containsAll(verdict.facts());
            if (verdict.result() == Result.MET || verdict.result() == Result.UNCERTAIN) {
                assertThat(verdict.facts()).isNotEmpty();
            }
        });
    }

    @Property(tries = 2_000)
    void removing_any_pain_answer_never_proposes_more(
            @ForAll("answers") PainInputs inputs, @ForAll @IntRange(max = 5) int which) {
        for (String code : List.of("ACUTE_REMOTE", "ACUTE_THRESHOLD", "RETURN_TO_RUN", "TENDON")) {
            PainProfile profile = ShippedRules.profile(code);

            assertThat(PainRule.decide(profile, without(inputs, which))
                            .outcome()
                            .boldness())
                    .isLessThanOrEqualTo(
                            PainRule.decide(profile, inputs).outcome().boldness());
        }
    }

    @Provide
    Arbitrary<PainInputs> answers() {
        Arbitrary<@Nullable Pain> pain =
                Arbitraries.integers().between(0, 10).map(Pain::new).injectNull(0.2);
        Arbitrary<@Nullable Boolean> green = Arbitraries.of(true, false).injectNull(0.2);
        return Combinators.combine(pain, pain, pain, pain, pain, green)
                .as((before, peak, after, morning, baseline, previous) ->
                        new PainInputs(before, peak, after, morning, baseline, false, false, previous));
    }

    private static PainInputs without(PainInputs from, int which) {
        return new PainInputs(
                which == 0 ? null : from.before(),
                which == 1 ? null : from.peak(),
                which == 2 ? null : from.after(),
                which == 3 ? null : from.nextMorning(),
                which == 4 ? null : from.baselineMorning(),
                from.suddenOnset(),
                from.redFlag(),
                which == 5 ? null : from.previousGreen());
    }
}
