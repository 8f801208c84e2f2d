package app.comeback.appointments;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * An appointment as one of its two people sees it.
 *
 * @param id made when its form opened
 * @param client who comes
 * @param clientName the client's name
 * @param practitioner with whom
 * @param practitionerName the practitioner's name
 * @param type what it is, in the practitioner's words; empty for whoever is not part of it
 * @param kind how they meet
 * @param time from its beginning to its end
 * @param state how far it is
 * @param sequence how often it changed
 * @param where the room, place or telephone note; empty while a video room is not open yet or no more
 * @param zone the practitioner's
 * @param bufferMinutes how long after it the practitioner stays free
 * @param changeHours until how long before the beginning a client changes it without a word
 */
public record Appointment(
        UUID id,
        AccountId client,
        String clientName,
        AccountId practitioner,
        String practitionerName,
        String type,
        AppointmentKind kind,
        Interval time,
        AppointmentState state,
        int sequence,
        String where,
        ZoneId zone,
        int bufferMinutes,
        int changeHours) {

    /** Whether the two expect each other. */
    public boolean isBooked() {
        return state == AppointmentState.BOOKED;
    }

    /** As it may be shown now: the way into a video room only around its time. */
    Appointment shownAt(Instant now) {
        boolean isShut = kind == AppointmentKind.VIDEO && (!isBooked() || !RoomWindow.isOpen(time, now));
        return isShut ? with(type, "") : this;
    }

    /** As others of the care team see it: when, with whom and how. */
    Appointment forOthers() {
        return with("", "");
    }

    private Appointment with(String shownType, String shownWhere) {
        return new Appointment(
                id,
                client,
                clientName,
                practitioner,
                practitionerName,
                shownType,
                kind,
                time,
                state,
                sequence,
                shownWhere,
                zone,
                bufferMinutes,
                changeHours);
    }

    /**
     * One step of its history.
     *
     * @param act what happened, such as {@code MOVED}
     * @param by who did it; empty for the portal itself
     * @param at when
     * @param starts the beginning from then on
     * @param reason why; empty where nobody said it
     * @param late whether it came after the practitioner's limit
     */
    public record Step(String act, String by, Instant at, Instant starts, String reason, boolean late) {

        /** For whoever may no longer read what the other one wrote. */
        Step withoutReason() {
            return new Step(act, by, at, starts, "", late);
        }
    }
}
