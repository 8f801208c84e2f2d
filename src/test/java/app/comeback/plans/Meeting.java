package app.comeback.plans;

import app.comeback.protocols.Protocol;
import app.comeback.protocols.Requirement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Thinks of values that meet what a rule asks for, whatever the rule. */
final class Meeting {

    private static final BigDecimal BODY_MASS_KG = BigDecimal.valueOf(70);
    private static final BigDecimal SOME = BigDecimal.valueOf(50);

    private Meeting() {}

    /**
     * A value to measure.
     *
     * @param daysAgo when it was taken
     */
    record Value(String measure, BigDecimal value, int daysAgo) {}

    /** Values for the injured leg; those of a comparison are meant for both legs. */
    static List<Value> values(Protocol protocol, Requirement test) {
        return stream(protocol, test).distinct().toList();
    }

    private static Stream<Value> stream(Protocol protocol, Requirement test) {
        return switch (test) {
            case Requirement.Answer answer -> now(answer.measure(), answer.yes() ? BigDecimal.ONE : BigDecimal.ZERO);
            case Requirement.AtLeast atLeast -> now(atLeast.measure(), atLeast.threshold());
            case Requirement.AtMost atMost -> now(atMost.measure(), atMost.threshold());
            case Requirement.PainGreen pain -> now(pain.measure(), BigDecimal.ZERO);
            case Requirement.PowerAtLeast power ->
                Stream.concat(now(power.measure(), power.watts()), now(power.massMeasure(), BODY_MASS_KG));
            case Requirement.SymmetryAtLeast symmetry ->
                now(symmetry.measure(), symmetry.fullRange() == null ? SOME : BigDecimal.ZERO);
            case Requirement.DeficitAtMost deficit ->
                Stream.concat(
                        Stream.of(new Value(deficit.measure(), BigDecimal.ZERO, 1)),
                        now(deficit.measure(), BigDecimal.ZERO));
            case Requirement.OwnRangeAtLeast range -> now(range.measure(), BigDecimal.ZERO);
            case Requirement.AllOf all -> all.tests().stream().flatMap(each -> stream(protocol, each));
            case Requirement.AnyOf any -> stream(protocol, any.tests().getFirst());
        };
    }

    private static Stream<Value> now(String measure, BigDecimal value) {
        return Stream.of(new Value(measure, value, 0));
    }
}
