package app.comeback.progression;

import app.comeback.progression.ProgressReport.Comparison;
import app.comeback.progression.ProgressReport.Comparison.Kind;
import app.comeback.progression.ProgressReport.Comparison.Value;
import app.comeback.protocols.Criterion;
import app.comeback.protocols.Fact;
import app.comeback.protocols.Lsi;
import app.comeback.protocols.Measure;
import app.comeback.protocols.Protocol;
import app.comeback.protocols.Requirement;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the injured side compared with the other, day by day, wherever a criterion asks for it; a pure function. */
final class SideComparisons {

    private SideComparisons() {}

    /**
     * One comparison per measure and kind that the present or a later phase asks for.
     *
     * @param injured the injured side; both sides leave nothing to compare with
     * @param zone tells one day from the next: only what was measured on one day is compared
     */
    static List<Comparison> of(Protocol protocol, int phase, Side injured, Collection<Fact> facts, ZoneId zone) {
        if (injured == Side.BOTH) {
            return List.of();
        }
        Map<String, Comparison> found = new LinkedHashMap<>();
        protocol.phases().stream()
                .filter(some -> some.number() >= phase)
                .flatMap(some -> some.exit().stream())
                .map(Criterion::test)
                .flatMap(SideComparisons::parts)
                .map(test -> comparison(protocol, test, injured, facts, zone))
                .flatMap(Optional::stream)
                .forEach(made -> found.putIfAbsent(made.kind() + made.measure().code(), made));
        return List.copyOf(found.values());
    }

    /** A requirement and everything inside it. */
    static Stream<Requirement> parts(Requirement test) {
        return switch (test) {
            case Requirement.AllOf all -> all.tests().stream().flatMap(SideComparisons::parts);
            case Requirement.AnyOf any -> any.tests().stream().flatMap(SideComparisons::parts);
            default -> Stream.of(test);
        };
    }

    private static Optional<Comparison> comparison(
            Protocol protocol, Requirement test, Side injured, Collection<Fact> facts, ZoneId zone) {
        return switch (test) {
            case Requirement.DeficitAtMost deficit ->
                make(
                        protocol.measure(deficit.measure()),
                        Kind.DEFICIT,
                        values(deficit.measure(), Kind.DEFICIT, null, injured, facts, zone),
                        deficit.threshold(),
                        deficit.uncertainUpTo());
            case Requirement.SymmetryAtLeast symmetry ->
                make(
                        protocol.measure(symmetry.measure()),
                        Kind.SYMMETRY,
                        values(symmetry.measure(), Kind.SYMMETRY, symmetry.fullRange(), injured, facts, zone),
                        symmetry.threshold(),
                        null);
            default -> Optional.empty();
        };
    }

    private static Optional<Comparison> make(
            Optional<Measure> measure,
            Kind kind,
            List<Value> values,
            BigDecimal target,
            @Nullable BigDecimal uncertainUpTo) {
        return values.isEmpty()
                ? Optional.empty()
                : measure.map(known -> new Comparison(known, kind, values, target, uncertainUpTo));
    }

    private static List<Value> values(
            String measure,
            Kind kind,
            @Nullable BigDecimal fullRange,
            Side injured,
            Collection<Fact> facts,
            ZoneId zone) {
        Map<LocalDate, List<Fact>> byDay = facts.stream()
                .filter(fact -> fact.measure().equals(measure) && !fact.withdrawn())
                .sorted(Comparator.comparing(Fact::at).thenComparing(Fact::id))
                .collect(Collectors.groupingBy(
                        fact -> LocalDate.ofInstant(fact.at(), zone), TreeMap::new, Collectors.toList()));
        List<Value> values = new ArrayList<>();
        for (List<Fact> day : byDay.values()) {
            Optional<Fact> hurt = last(day, injured);
            Optional<Fact> other = last(day, injured.other());
            if (hurt.isPresent() && other.isPresent()) {
                value(kind, fullRange, hurt.get().value(), other.get().value())
                        .ifPresent(value -> values.add(new Value(hurt.get().at(), value)));
            }
        }
        return values;
    }

    private static Optional<Fact> last(List<Fact> day, Side side) {
        return day.stream().filter(fact -> fact.side() == side).reduce((first, second) -> second);
    }

    private static Optional<BigDecimal> value(
            Kind kind, @Nullable BigDecimal fullRange, BigDecimal hurt, BigDecimal other) {
        if (kind == Kind.DEFICIT) {
            return Optional.of(hurt.subtract(other));
        }
        return fullRange == null
                ? Lsi.percent(hurt, other)
                : Lsi.percent(fullRange.subtract(hurt), fullRange.subtract(other));
    }
}
