package app.comeback.appointments;

import app.comeback.shared.Refused;
import java.time.Duration;
import java.time.Instant;

/** Until when somebody may change an appointment, and when a word about it is due. */
final class ChangeRule {

    private ChangeRule() {}

    /**
     * Whether a client's change comes late.
     *
     * @param limit how long before the beginning a change needs no word
     * @throws Refused when the appointment has begun, or the change is late and there is no word about it
     */
    static boolean requireOfClient(Instant starts, Duration limit, Instant now, String word) {
        requireNotBegun(starts, now);
        boolean isLate = now.isAfter(starts.minus(limit));
        if (isLate && word.isBlank()) {
            throw new Refused("appointments.refused.late", limit.toHours());
        }
        return isLate;
    }

    static void requireNotBegun(Instant starts, Instant now) {
        if (!now.isBefore(starts)) {
            throw new Refused("appointments.refused.begun");
        }
    }

    /** Whether somebody came can be told only once it has begun. */
    static void requireBegun(Instant starts, Instant now) {
        if (now.isBefore(starts)) {
            throw new Refused("appointments.refused.not-begun");
        }
    }

    /** A transition that is not possible from this state is refused with what the state is. */
    static void requireBooked(AppointmentState state) {
        if (state != AppointmentState.BOOKED) {
            throw new Refused("appointments.refused.state." + state);
        }
    }
}
