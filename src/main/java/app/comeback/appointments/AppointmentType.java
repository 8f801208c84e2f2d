package app.comeback.appointments;

import app.comeback.shared.Refused;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * A sort of appointment that a practitioner offers, such as a first assessment.
 *
 * @param id made when its form opened
 * @param name 1 to 60 characters without blank ends, for example {@code Follow-up}
 * @param minutes how long it takes, 10 to 240
 * @param bufferMinutes how long nothing else may follow it, 0 to 60
 * @param kinds how people can meet for it, at least one
 * @param offered whether it can be booked; those that were booked stay
 */
public record AppointmentType(
        UUID id, String name, int minutes, int bufferMinutes, Set<AppointmentKind> kinds, boolean offered) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    /** The shortest appointment, in minutes. */
    public static final int SHORTEST = 10;

    /** The longest appointment, in minutes. */
    public static final int LONGEST = 240;

    /** The longest buffer, in minutes. */
    public static final int LONGEST_BUFFER = 60;

    /**
     * Checks it.
     *
     * @throws Refused when a value is out of its range
     */
    public AppointmentType {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("appointments.refused.type-name", LONGEST_NAME);
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Refused("appointments.refused.minutes", SHORTEST, LONGEST);
        }
        if (bufferMinutes < 0 || bufferMinutes > LONGEST_BUFFER) {
            throw new Refused("appointments.refused.buffer", LONGEST_BUFFER);
        }
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new Refused("appointments.refused.type-kinds");
        }
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** Length and buffer together. */
    Duration occupied() {
        return Duration.ofMinutes((long) minutes + bufferMinutes);
    }
}
