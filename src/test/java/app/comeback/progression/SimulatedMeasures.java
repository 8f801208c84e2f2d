package app.comeback.progression;

import app.comeback.plans.Rules;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Fact;
import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Mode;
import app.comeback.protocols.Requirement;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures a client for the gate of a phase: well, badly, or with a value taken back. */
final class SimulatedMeasures {

    private static final AccountId PHYSIO = new AccountId(new UUID(0, 2));
    private static final BigDecimal ANGLE = BigDecimal.valueOf(5);
    private static final BigDecimal BAD_ANGLE = BigDecimal.valueOf(60);
    private static final BigDecimal USUAL = BigDecimal.valueOf(80);

    private final AccountId client;
    private final GoalLevel goal;
    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> holes = new HashSet<>();

    SimulatedMeasures(AccountId client, GoalLevel goal, Random random) {
        this.client = client;
        this.goal = goal;
        this.random = random;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Everything that the phase asks for, in one go. */
    void take(int phase, boolean locked, Instant at) {
        boolean well = random.nextInt(100) < 60;
        holes.clear();
        values(phase).forEach((code, good) -> {
            Measure measure = Rules.STRAIN.measure(code).orElseThrow();
            boolean isGood = well || random.nextInt(100) < 80;
            boolean isHole = !well && random.nextInt(100) < 10;
            BigDecimal value = code.equals("red-flags-open")
                    ? (locked ? BigDecimal.ONE : BigDecimal.ZERO)
                    : isGood ? good : bad(measure, good);
            add(measure, Side.LEFT, value, at, isHole);
            if (measure.sided()) {
                add(measure, Side.RIGHT, good, at, false);
            }
        });
    }

    private void add(Measure measure, Side side, BigDecimal value, Instant at, boolean isHole) {
        boolean isOwn = !measure.modes().contains(Mode.CLINICIAN);
        Fact fact = new Fact(
                new UUID(random.nextLong(), random.nextLong()),
                measure.code(),
                value,
                measure.sided() ? side : Side.BOTH,
                isOwn ? Mode.SELF : Mode.CLINICIAN,
                isOwn ? client : PHYSIO,
                at);
        facts.add(isHole ? fact.withdraw() : fact);
        if (isHole) {
            holes.add(measure.code());
        }
    }

    /** The criteria of the phase that cannot be met, because a value they need was taken back. */
    Set<String> unprovable(int phase) {
        return criteria(phase)
                .filter(criterion -> needed(criterion.test()).anyMatch(holes::contains))
                .map(Criterion::id)
                .collect(Collectors.toSet());
    }

    /** The criteria of the phase that count for the client. */
    Stream<Criterion> criteria(int phase) {
        return Rules.STRAIN.phase(phase).orElseThrow().exit(goal).stream().filter(criterion -> !criterion.optional());
    }

    private static Stream<String> needed(Requirement test) {
        return switch (test) {
            case Requirement.AllOf all -> all.tests().stream().flatMap(SimulatedMeasures::needed);
            case Requirement.AnyOf any -> Stream.empty();
            case Requirement.PowerAtLeast power -> Stream.of(power.measure());
            case Requirement.SymmetryAtLeast symmetry -> Stream.of(symmetry.measure());
            default -> test.measures();
        };
    }

    private Map<String, BigDecimal> values(int phase) {
        Map<String, BigDecimal> values = new TreeMap<>();
        Rules.STRAIN.phase(phase).orElseThrow().exit(goal).forEach(criterion -> good(criterion.test(), values));
        values.remove("eccentric-sessions");
        values.remove("symptom-free-weeks");
        return values;
    }

    private static void good(Requirement test, Map<String, BigDecimal> values) {
        switch (test) {
            case Requirement.Answer answer ->
                values.put(answer.measure(), answer.yes() ? BigDecimal.ONE : BigDecimal.ZERO);
            case Requirement.AtLeast some -> values.merge(some.measure(), some.threshold(), BigDecimal::max);
            case Requirement.AtMost some -> values.merge(some.measure(), some.threshold(), BigDecimal::min);
            case Requirement.PainGreen pain -> values.put(pain.measure(), BigDecimal.ZERO);
            case Requirement.PowerAtLeast power -> {
                values.put(power.measure(), power.watts());
                values.put(power.massMeasure(), USUAL);
            }
            case Requirement.SymmetryAtLeast some ->
                values.putIfAbsent(some.measure(), some.fullRange() == null ? USUAL : ANGLE);
            case Requirement.DeficitAtMost some -> values.put(some.measure(), ANGLE);
            case Requirement.OwnRangeAtLeast some -> values.put(some.baseline(), ANGLE);
            case Requirement.AllOf all -> all.tests().forEach(part -> good(part, values));
            case Requirement.AnyOf any -> any.tests().forEach(part -> good(part, values));
        }
    }

    private static BigDecimal bad(Measure measure, BigDecimal good) {
        if (good.compareTo(ANGLE) == 0) {
            return BAD_ANGLE;
        }
        return good.compareTo(measure.min()) == 0 ? measure.max() : measure.min();
    }
}
