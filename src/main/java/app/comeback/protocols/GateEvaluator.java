package app.comeback.protocols;

import app.comeback.protocols.Verdict.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says for each criterion of a phase whether the facts meet it. Pure: the same rule set, facts and moment give the same
 * verdicts for ever, in whatever order the facts come. What is missing, stale or taken back is
 * {@link Result#NOT_MEASURED}, what lies inside the measurement error is {@link Result#UNCERTAIN}, and neither opens a
 * gate. An open gate is no advice: a person decides.
 */
public final class GateEvaluator {

    private static final Duration ONE_OCCASION = Duration.ofHours(12);

    private final GateContext context;
    private final SingleValues values;
    private final Comparisons comparisons;

    private GateEvaluator(GateContext context, FactBook book) {
        this.context = context;
        this.values = new SingleValues(book, context);
        this.comparisons = new Comparisons(book, context.injured());
    }

    /**
     * Evaluates the criteria for leaving a phase that apply to the client's goal.
     *
     * @param protocol the rule set's version
     * @param phase the phase to be left
     * @param facts everything known of the client; later ones than {@code now} do not count
     * @param now the moment to evaluate for
     * @throws IllegalArgumentException when the rule set has no such phase
     */
    public static Gate evaluate(
            Protocol protocol, int phase, GateContext context, Collection<Fact> facts, Instant now) {
        Phase left = protocol.phase(phase)
                .orElseThrow(() -> new IllegalArgumentException(protocol.ref() + " has no phase " + phase));
        FactBook book = new FactBook(protocol.measures(), facts, now, context.zone());
        GateEvaluator evaluator = new GateEvaluator(context, book);
        return new Gate(
                protocol.ref(),
                phase,
                left.exit(context.goal()).stream().map(evaluator::verdict).toList(),
                now);
    }

    private Verdict verdict(Criterion criterion) {
        Finding finding = find(criterion.test(), criterion.validForDays());
        boolean waived = context.waived().contains(criterion.id())
                && !criterion.overridableBy().isEmpty()
                && (!criterion.mandatory() || finding.result() != Result.NOT_MEASURED);
        return new Verdict(
                criterion.id(),
                waived ? Result.WAIVED : finding.result(),
                criterion.optional(),
                finding.facts().stream().map(Fact::id).distinct().toList(),
                finding.oldest().orElse(null),
                waived ? "protocols.verdict.waived" : finding.reason(),
                waived ? List.of() : finding.arguments());
    }

    private Finding find(Requirement test, int days) {
        return switch (test) {
            case Requirement.Answer answer -> values.answer(answer, days);
            case Requirement.AtLeast atLeast -> values.atLeast(atLeast, days);
            case Requirement.AtMost atMost -> values.atMost(atMost, days);
            case Requirement.PainGreen pain -> values.painGreen(pain, days);
            case Requirement.PowerAtLeast power -> values.power(power, days);
            case Requirement.SymmetryAtLeast symmetry -> comparisons.symmetry(symmetry, days);
            case Requirement.DeficitAtMost deficit -> comparisons.deficit(deficit, days);
            case Requirement.OwnRangeAtLeast range -> comparisons.ownRange(range, days);
            case Requirement.AllOf all -> all(all, days);
            case Requirement.AnyOf any -> any(any, days);
        };
    }

    private Finding all(Requirement.AllOf all, int days) {
        List<Finding> findings =
                all.tests().stream().map(test -> find(test, days)).toList();
        return worst(findings, all.together());
    }

    /** Combines findings that must all hold: one that fails settles it, then one that is missing, then doubt. */
    static Finding worst(List<Finding> findings, boolean together) {
        List<Fact> facts = facts(findings);
        Optional<Finding> against = Stream.of(Result.NOT_MET, Result.NOT_MEASURED, Result.UNCERTAIN)
                .flatMap(result -> with(findings, result))
                .findFirst();
        if (against.isPresent()) {
            Finding finding = against.get();
            return new Finding(finding.result(), facts, finding.reason(), finding.arguments());
        }
        if (together && span(findings).compareTo(ONE_OCCASION) > 0) {
            return Finding.of(Result.NOT_MEASURED, facts, "protocols.verdict.apart", ONE_OCCASION.toHours());
        }
        return findings.size() == 1
                ? findings.getFirst()
                : Finding.of(Result.MET, facts, "protocols.verdict.all", findings.size());
    }

    private Finding any(Requirement.AnyOf any, int days) {
        List<Finding> findings =
                any.tests().stream().map(test -> find(test, days)).toList();
        Finding best = Stream.of(Result.MET, Result.UNCERTAIN, Result.NOT_MEASURED, Result.NOT_MET)
                .flatMap(result -> with(findings, result))
                .findFirst()
                .orElseThrow();
        return best.result() == Result.MET
                ? best
                : new Finding(best.result(), facts(findings), best.reason(), best.arguments());
    }

    private static Stream<Finding> with(List<Finding> findings, Result result) {
        return findings.stream().filter(finding -> finding.result() == result);
    }

    private static List<Fact> facts(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.facts().stream())
                .distinct()
                .toList();
    }

    private static Duration span(List<Finding> findings) {
        Optional<Instant> first =
                findings.stream().flatMap(finding -> finding.oldest().stream()).min(Instant::compareTo);
        Optional<Instant> last =
                findings.stream().flatMap(finding -> finding.newest().stream()).max(Instant::compareTo);
        return first.isPresent() && last.isPresent() ? Duration.between(first.get(), last.get()) : Duration.ZERO;
    }
}
