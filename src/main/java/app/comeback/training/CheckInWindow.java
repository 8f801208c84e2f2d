package app.comeback.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the question about the next morning may be answered. It opens at 04:00, in the client's zone, of the day after
 * the one on which the session ended; a session that ended before 04:00 still belongs to the day before, so that it is
 * asked about on the same morning. It closes 24 hours after the session ended, because later nobody remembers honestly
 * how the morning was; but not before 10:00 of that same morning, so that whoever trains at six need not answer asleep.
 * From then on the answer is missing for good. Both ends in exact terms: {@code opens <= now < closes}.
 *
 * @param opens the first moment at which it may be answered
 * @param closes the first moment at which it may no longer be answered; always after {@code opens}
 */
public record CheckInWindow(Instant opens, Instant closes) {

    private static final LocalTime DAY_BEGINS = LocalTime.of(4, 0);
    private static final LocalTime MORNING_ENDS = LocalTime.of(10, 0);
    private static final Duration HONEST = Duration.ofHours(24);

    /** The window for a session that ended then, for a client in this zone. */
    public static CheckInWindow after(Instant end, ZoneId zone) {
        LocalDateTime local = end.atZone(zone).toLocalDateTime();
        LocalDate morning = local.toLocalTime().isBefore(DAY_BEGINS)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        Instant honest = end.plus(HONEST);
        Instant morningEnds = morning.atTime(MORNING_ENDS).atZone(zone).toInstant();
        return new CheckInWindow(
                morning.atTime(DAY_BEGINS).atZone(zone).toInstant(),
                honest.isAfter(morningEnds) ? honest : morningEnds);
    }

    /** Where the moment lies. */
    public State at(Instant now) {
        if (now.isBefore(opens)) {
            return State.NOT_YET;
        }
        return now.isBefore(closes) ? State.OPEN : State.OVER;
    }

    /** Where a moment lies. */
    public enum State {
        NOT_YET,
        OPEN,
        OVER
    }
}
