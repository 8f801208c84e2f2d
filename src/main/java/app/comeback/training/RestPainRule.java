package app.comeback.training;

import app.comeback.shared.Pain;
import app.comeback.training.Baseline.Morning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/** When pain at rest in the morning is a warning sign by itself (rule RF-11): strong, or higher two days in a row. */
final class RestPainRule {

    /** The rule's id. */
    static final String FLAG = "RF-11";

    /** Mornings of sessions that began longer ago say nothing about yesterday and the day before. */
    static final Duration LOOKS_BACK = Duration.ofDays(5);

    private static final int STRONG = 7;

    private RestPainRule() {}

    /**
     * Judges the answer of a morning. A morning without an answer ends a row of rises: it is unknown, not lower.
     *
     * @param today the day of the answer, in the client's zone
     * @param mornings the last mornings that were asked about, answered or not
     */
    static boolean isWarningSign(Pain pain, LocalDate today, Collection<Morning> mornings, ZoneId zone) {
        if (pain.value() >= STRONG) {
            return true;
        }
        Optional<Pain> yesterday = on(today.minusDays(1), mornings, zone);
        Optional<Pain> before = on(today.minusDays(2), mornings, zone);
        return yesterday.isPresent()
                && before.isPresent()
                && pain.compareTo(yesterday.get()) > 0
                && yesterday.get().compareTo(before.get()) > 0;
    }

    private static Optional<Pain> on(LocalDate day, Collection<Morning> mornings, ZoneId zone) {
        Pain worst = null;
        for (Morning morning : mornings) {
            Instant answered = morning.answered();
            Pain pain = morning.pain();
            boolean isOfTheDay = answered != null
                    && LocalDate.ofInstant(isLate(morning.asked(), answered) ? morning.asked() : answered, zone)
                            .equals(day);
            if (isOfTheDay && pain != null && (worst == null || pain.compareTo(worst) > 0)) {
                worst = pain;
            }
        }
        return Optional.ofNullable(worst);
    }

    /** Only an answer that somebody entered later comes more than a day after the question; it is about its own day. */
    private static boolean isLate(Instant asked, Instant answered) {
        return answered.isAfter(asked.plus(Duration.ofDays(1)));
    }
}
