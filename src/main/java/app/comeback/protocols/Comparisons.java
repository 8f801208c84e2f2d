package app.comeback.protocols;

import app.comeback.protocols.FactBook.Occasion;
import app.comeback.protocols.Verdict.Result;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides requirements that compare the injured side with the other one, or with the own value before the injury. */
final class Comparisons {

    private final FactBook book;
    private final Side injured;

    Comparisons(FactBook book, Side injured) {
        this.book = book;
        this.injured = injured;
    }

    Finding symmetry(Requirement.SymmetryAtLeast test, int days) {
        Measure measure = book.measure(test.measure());
        if (injured != Side.BOTH) {
            return symmetry(test, measure, days);
        }
        String baseline = test.ownBaseline();
        return baseline == null
                ? Finding.notMeasured("protocols.verdict.both-legs", measure.name())
                : GateEvaluator.worst(
                        List.of(
                                ownSymmetry(test, measure, baseline, Side.LEFT, days),
                                ownSymmetry(test, measure, baseline, Side.RIGHT, days)),
                        false);
    }

    private Finding symmetry(Requirement.SymmetryAtLeast test, Measure measure, int days) {
        List<Occasion> occasions = book.occasions(measure, injured);
        if (occasions.isEmpty()) {
            return Finding.notMeasured("protocols.verdict.missing", measure.name());
        }
        Occasion last = occasions.getFirst();
        return against(measure, last, days)
                .orElseGet(() -> ratio("protocols.verdict.symmetry", test, measure, last.at(), required(last.other())));
    }

    private Finding ownSymmetry(
            Requirement.SymmetryAtLeast test, Measure measure, String baseline, Side side, int days) {
        Measure before = book.measure(baseline);
        Optional<Fact> now = book.newest(measure, side);
        Optional<Fact> then = book.newest(before, side);
        if (now.isEmpty() || then.isEmpty()) {
            return Finding.notMeasured("protocols.verdict.missing", now.isEmpty() ? measure.name() : before.name());
        }
        return Freshness.against(book, measure, now.get(), days)
                .or(() -> Freshness.against(book, before, then.get(), before.validForDays()))
                .orElseGet(() -> ratio("protocols.verdict.own-symmetry", test, measure, now.get(), then.get()));
    }

    private static Finding ratio(
            String reason, Requirement.SymmetryAtLeast test, Measure measure, Fact injured, Fact reference) {
        BigDecimal involved = range(injured.value(), test.fullRange());
        BigDecimal uninvolved = range(reference.value(), test.fullRange());
        List<Fact> facts = List.of(injured, reference);
        return Lsi.percent(involved, uninvolved)
                .map(percent -> Finding.of(
                        Finding.met(Lsi.reaches(involved, uninvolved, test.threshold())),
                        facts,
                        reason,
                        measure.name(),
                        percent,
                        Numbers.plain(test.threshold())))
                .orElseGet(() ->
                        Finding.of(Result.NOT_MEASURED, facts, "protocols.verdict.other-side-zero", measure.name()));
    }

    private static BigDecimal range(BigDecimal value, @Nullable BigDecimal full) {
        return full == null ? value : full.subtract(value);
    }

    Finding deficit(Requirement.DeficitAtMost test, int days) {
        Measure measure = book.measure(test.measure());
        if (injured == Side.BOTH) {
            return Finding.notMeasured("protocols.verdict.both-legs", measure.name());
        }
        return new Repeated(book, measure, injured, days) {
            @Override
            Optional<Finding> missing(Occasion occasion) {
                return against(measure, occasion, days);
            }

            @Override
            Finding judge(Occasion occasion) {
                BigDecimal deficit = value(occasion);
                Result result = Ake.interpret(deficit, test.threshold(), test.uncertainUpTo());
                return Finding.of(
                        result,
                        List.of(occasion.at(), required(occasion.other())),
                        result == Result.UNCERTAIN ? "protocols.verdict.deficit-error" : "protocols.verdict.deficit",
                        measure.name(),
                        Numbers.plain(deficit),
                        Numbers.plain(test.threshold()),
                        Units.symbol(test.unit()),
                        Numbers.plain(test.uncertainUpTo()));
            }

            @Override
            BigDecimal value(Occasion occasion) {
                return Ake.deficit(
                        occasion.at().value(), required(occasion.other()).value());
            }
        }.find(test.detectable());
    }

    Finding ownRange(Requirement.OwnRangeAtLeast test, int days) {
        return injured == Side.BOTH
                ? GateEvaluator.worst(List.of(ownRange(test, Side.LEFT, days), ownRange(test, Side.RIGHT, days)), false)
                : ownRange(test, injured, days);
    }

    private Finding ownRange(Requirement.OwnRangeAtLeast test, Side side, int days) {
        Measure measure = book.measure(test.measure());
        Measure before = book.measure(test.baseline());
        Optional<Fact> baseline = book.newest(before, side);
        if (baseline.isEmpty()) {
            return Finding.notMeasured("protocols.verdict.missing", before.name());
        }
        Fact then = baseline.get();
        return Freshness.against(book, before, then, before.validForDays())
                .orElseGet(() -> new Repeated(book, measure, side, days) {
                    @Override
                    Finding judge(Occasion occasion) {
                        return ownRange(test, measure, occasion.at(), then);
                    }
                }.find(test.detectable()));
    }

    private static Finding ownRange(Requirement.OwnRangeAtLeast test, Measure measure, Fact now, Fact then) {
        BigDecimal range = test.fullRange().subtract(now.value());
        BigDecimal own = test.fullRange().subtract(then.value());
        List<Fact> facts = List.of(now, then);
        Optional<BigDecimal> percent = Lsi.percent(range, own);
        if (percent.isEmpty()) {
            return Finding.of(Result.NOT_MEASURED, facts, "protocols.verdict.own-range-zero", measure.name());
        }
        boolean inDoubt = now.value().subtract(then.value()).compareTo(test.detectable()) <= 0;
        Result result =
                Lsi.reaches(range, own, test.threshold()) ? Result.MET : inDoubt ? Result.UNCERTAIN : Result.NOT_MET;
        return Finding.of(
                result,
                facts,
                "protocols.verdict.own-range",
                measure.name(),
                percent.get(),
                Numbers.plain(test.threshold()));
    }

    /** Why an occasion does not count; nothing when both sides were measured and are fresh. */
    private Optional<Finding> against(Measure measure, Occasion occasion, int days) {
        return Freshness.against(book, measure, occasion.at(), days).or(() -> {
            Fact other = occasion.other();
            return other == null
                    ? Optional.of(Finding.notMeasured("protocols.verdict.other-side-missing", measure.name()))
                    : Freshness.against(book, measure, other, days);
        });
    }

    private static Fact required(@Nullable Fact fact) {
        if (fact == null) {
            throw new IllegalStateException("An occasion was used before it was checked");
        }
        return fact;
    }
}
