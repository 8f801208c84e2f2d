package app.comeback.appointments;

import java.time.Duration;
import java.time.Instant;

/** When the way into a video room is shown: from fifteen minutes before the beginning until the end. */
final class RoomWindow {

    private static final Duration BEFORE = Duration.ofMinutes(15);

    private RoomWindow() {}

    static Instant opens(Instant starts) {
        return starts.minus(BEFORE);
    }

    static boolean isOpen(Interval appointment, Instant now) {
        return !now.isBefore(opens(appointment.from())) && now.isBefore(appointment.to());
    }
}
