package app.comeback.protocols;

import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Decides requirements that look at the newest value of a measure. */
final class SingleValues {

    private final FactBook book;
    private final GateContext context;

    SingleValues(FactBook book, GateContext context) {
        this.book = book;
        this.context = context;
    }

    Finding answer(Requirement.Answer answer, int days) {
        return decide(answer.measure(), days, (measure, fact) -> {
            boolean yes = fact.value().signum() > 0;
            return Finding.of(
                    Finding.met(yes == answer.yes()),
                    List.of(fact),
                    yes ? "protocols.verdict.yes" : "protocols.verdict.no",
                    measure.name());
        });
    }

    Finding atLeast(Requirement.AtLeast test, int days) {
        return decide(
                test.measure(),
                days,
                (measure, fact) -> threshold(
                        "protocols.verdict.at-least",
                        fact.value().compareTo(test.threshold()) >= 0,
                        measure,
                        fact,
                        test.threshold()));
    }

    Finding atMost(Requirement.AtMost test, int days) {
        return decide(
                test.measure(),
                days,
                (measure, fact) -> threshold(
                        "protocols.verdict.at-most",
                        fact.value().compareTo(test.threshold()) <= 0,
                        measure,
                        fact,
                        test.threshold()));
    }

    Finding painGreen(Requirement.PainGreen test, int days) {
        BigDecimal green = BigDecimal.valueOf(context.profile().greenMax());
        return decide(
                test.measure(),
                days,
                (measure, fact) -> threshold(
                        "protocols.verdict.at-most", fact.value().compareTo(green) <= 0, measure, fact, green));
    }

    Finding power(Requirement.PowerAtLeast test, int days) {
        return decide(test.measure(), days, (measure, fact) -> {
            if (fact.value().compareTo(test.watts()) >= 0) {
                return threshold("protocols.verdict.at-least", true, measure, fact, test.watts());
            }
            int massDays = book.measure(test.massMeasure()).validForDays();
            return decide(test.massMeasure(), massDays, (what, kg) -> {
                BigDecimal target = kg.value().multiply(test.wattsPerKg());
                Finding power = threshold(
                        "protocols.verdict.at-least",
                        fact.value().compareTo(target) >= 0,
                        measure,
                        fact,
                        target.min(test.watts()));
                return new Finding(power.result(), List.of(fact, kg), power.reason(), power.arguments());
            });
        });
    }

    private static Finding threshold(String reason, boolean met, Measure measure, Fact fact, BigDecimal threshold) {
        return Finding.of(
                Finding.met(met),
                List.of(fact),
                reason,
                measure.name(),
                Numbers.plain(fact.value()),
                Numbers.plain(threshold),
                Units.symbol(measure.unit()));
    }

    /** Decides by the newest value; with two injured legs by both, the worse one settling it. */
    private Finding decide(String code, int days, BiFunction<Measure, Fact, Finding> rule) {
        Measure measure = book.measure(code);
        if (measure.sided() && context.injured() == Side.BOTH) {
            return GateEvaluator.worst(
                    List.of(decide(measure, Side.LEFT, days, rule), decide(measure, Side.RIGHT, days, rule)), false);
        }
        return decide(measure, context.injured(), days, rule);
    }

    private Finding decide(Measure measure, Side side, int days, BiFunction<Measure, Fact, Finding> rule) {
        Optional<Fact> newest = book.newest(measure, side);
        if (newest.isEmpty()) {
            return Finding.notMeasured("protocols.verdict.missing", measure.name());
        }
        Fact fact = newest.get();
        return Freshness.against(book, measure, fact, days).orElseGet(() -> rule.apply(measure, fact));
    }
}
