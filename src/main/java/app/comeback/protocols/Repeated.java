package app.comeback.protocols;

import app.comeback.protocols.FactBook.Occasion;
import app.comeback.protocols.Verdict.Result;
import app.comeback.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what one measurement cannot prove, because the threshold lies inside the measurement error: it is met only
 * when the newest occasion and an earlier one by the same tester on another day agree, and no occasion between them
 * says otherwise.
 */
abstract class Repeated {

    private final FactBook book;
    private final Measure measure;
    private final List<Occasion> occasions;
    private final int days;

    Repeated(FactBook book, Measure measure, Side side, int days) {
        this.book = book;
        this.measure = measure;
        this.occasions = book.occasions(measure, side);
        this.days = days;
    }

    /** What one occasion says by itself. */
    abstract Finding judge(Occasion occasion);

    /** The figure in which two occasions must agree. */
    BigDecimal value(Occasion occasion) {
        return occasion.at().value();
    }

    /** Why an occasion does not count; nothing when it does. */
    Optional<Finding> missing(Occasion occasion) {
        return Freshness.against(book, measure, occasion.at(), days);
    }

    /**
     * Decides.
     *
     * @param detectable two figures that differ by this or more do not agree
     */
    Finding find(BigDecimal detectable) {
        if (occasions.isEmpty()) {
            return Finding.notMeasured("protocols.verdict.missing", measure.name());
        }
        Occasion last = occasions.getFirst();
        return missing(last).orElseGet(() -> {
            Finding finding = judge(last);
            return finding.result() == Result.MET ? confirmed(last, finding, detectable) : finding;
        });
    }

    private Finding confirmed(Occasion last, Finding finding, BigDecimal detectable) {
        List<Occasion> since = new ArrayList<>();
        for (Occasion earlier : occasions.subList(1, occasions.size())) {
            since.add(earlier);
            if (earlier.isRepeatOf(last)) {
                return since.stream().allMatch(occasion -> agrees(last, occasion, detectable))
                        ? Finding.of(
                                Result.MET,
                                both(finding, judge(earlier)),
                                finding.reason(),
                                finding.arguments().toArray())
                        : doubt(
                                finding,
                                missing(earlier).isPresent() ? "protocols.verdict.once" : "protocols.verdict.disagree");
            }
        }
        return doubt(finding, "protocols.verdict.once");
    }

    private boolean agrees(Occasion last, Occasion earlier, BigDecimal detectable) {
        return missing(earlier).isEmpty()
                && judge(earlier).result() == Result.MET
                && value(last).subtract(value(earlier)).abs().compareTo(detectable) < 0;
    }

    private static Finding doubt(Finding finding, String reason) {
        return new Finding(Result.UNCERTAIN, finding.facts(), reason, finding.arguments());
    }

    private static List<Fact> both(Finding one, Finding other) {
        List<Fact> facts = new ArrayList<>(one.facts());
        facts.addAll(other.facts());
        return facts.stream().distinct().toList();
    }
}
