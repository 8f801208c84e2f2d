package app.comeback.training;

import app.comeback.shared.Pain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The usual morning before a session: the median of the last seven mornings that were answered in the 28 days before it
 * began. The median, because one flare must not lift what counts as usual; of an even number the lower of the two in
 * the middle, because a lower baseline never makes a proposal bolder. Mornings that are missing are left out, not
 * guessed; without any the baseline is unknown.
 */
final class Baseline {

    private static final int MORNINGS = 7;
    private static final Period LOOKS_BACK = Period.ofDays(28);

    private Baseline() {}

    /**
     * The baseline, or null when it is unknown.
     *
     * @param answers every morning that was answered, in any order
     * @param before when the session began
     */
    static @Nullable Pain before(Instant before, List<Morning> answers, ZoneId zone) {
        Instant earliest = before.atZone(zone).minus(LOOKS_BACK).toInstant();
        Map<LocalDate, Morning> byDay = new TreeMap<>(Comparator.reverseOrder());
        answers.stream()
                .filter(morning ->
                        morning.at().isBefore(before) && !morning.at().isBefore(earliest))
                .forEach(morning -> byDay.merge(
                        morning.at().atZone(zone).toLocalDate(), morning, (one, other) -> later(one, other)));
        List<Pain> values = byDay.values().stream()
                .limit(MORNINGS)
                .map(Morning::pain)
                .sorted()
                .toList();
        return values.isEmpty() ? null : values.get((values.size() - 1) / 2);
    }

    private static Morning later(Morning one, Morning other) {
        return one.at().isBefore(other.at()) ? other : one;
    }

    /**
     * An answered morning.
     *
     * @param at when it was answered
     * @param pain the answer
     */
    record Morning(Instant at, Pain pain) {}
}
