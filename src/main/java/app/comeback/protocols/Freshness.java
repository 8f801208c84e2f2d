package app.comeback.protocols;

import java.util.Optional;

/** Whether a fact may still serve as evidence. */
final class Freshness {

    private Freshness() {}

    /** Why the fact does not count; nothing when it does. The shorter of the rule's and the measure's limit holds. */
    static Optional<Finding> against(FactBook book, Measure measure, Fact fact, int days) {
        if (!book.isUsable(fact)) {
            return Optional.of(Finding.notMeasured("protocols.verdict.withdrawn", measure.name()));
        }
        int valid = Math.min(days, measure.validForDays());
        return book.isFresh(fact, valid)
                ? Optional.empty()
                : Optional.of(Finding.notMeasured("protocols.verdict.stale", measure.name(), book.age(fact), valid));
    }
}
