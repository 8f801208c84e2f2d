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
 * The usual morning before a session: the median of the last seven mornings that were asked about in the 28 days before
 * it began. The median, because one flare must not lift what counts as usual; of an even number the lower of the two in
 * the middle, because a lower baseline never makes a proposal bolder. A morning that was not answered keeps its place
 * and ranks below every answer: left out, it would let the others rise, and a missing answer could make a proposal
 * bolder. Where the middle itself was not answered the baseline is unknown, not guessed.
 */
final class Baseline {

    private static final int MORNINGS = 7;
    private static final int MISSING = -1;
    private static final Period LOOKS_BACK = Period.ofDays(28);

    private Baseline() {}

    /**
     * The baseline, or null when it is unknown.
     *
     * @param mornings every morning that was asked about, answered or not, in any order
     * @param before when the session began
     */
    static @Nullable Pain before(Instant before, List<Morning> mornings, ZoneId zone) {
        Instant earliest = before.atZone(zone).minus(LOOKS_BACK).toInstant();
        Map<LocalDate, Integer> byDay = new TreeMap<>(Comparator.reverseOrder());
        mornings.stream()
                .filter(morning ->
                        morning.asked().isBefore(before) && !morning.asked().isBefore(earliest))
                .forEach(morning ->
                        byDay.merge(morning.asked().atZone(zone).toLocalDate(), morning.rank(before), Integer::max));
        List<Integer> ranks = byDay.values().stream().limit(MORNINGS).sorted().toList();
        int middle = ranks.isEmpty() ? MISSING : ranks.get((ranks.size() - 1) / 2);
        return middle == MISSING ? null : new Pain(middle);
    }

    /**
     * A morning after a session.
     *
     * @param asked from when on it could be answered
     * @param answered when it was answered; null when it was not
     * @param pain the answer in its last version; null when it is missing
     */
    record Morning(
            Instant asked,
            @Nullable Instant answered,
            @Nullable Pain pain) {

        static Morning after(DoneSession session, ZoneId zone) {
            CheckInAnswer first = session.firstMorning();
            return new Morning(session.window(zone).opens(), first == null ? null : first.at(), session.morning());
        }

        /** The pain that was known at that moment. */
        private int rank(Instant before) {
            return pain == null || answered == null || !answered.isBefore(before) ? MISSING : pain.value();
        }
    }
}
