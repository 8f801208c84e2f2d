package app.comeback.appointments;

import app.comeback.shared.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a practitioner lays down about being booked.
 *
 * @param zone the zone of the weekly hours, one with a name
 * @param noticeHours how long before its beginning an appointment must be booked, 0 to 336
 * @param horizonDays how many days ahead clients can book, 7 to 180
 * @param changeHours until how long before its beginning a client moves or cancels without a word, 0 to 168
 * @param room the address of the own video room, https only; empty for none, and then there are no video appointments
 * @param place where people come to, at most 300 characters; empty for nowhere
 * @param phone who calls whom at which number, at most 300 characters; empty for no appointments by telephone
 */
public record BookingRules(
        ZoneId zone, int noticeHours, int horizonDays, int changeHours, String room, String place, String phone) {

    /** The longest address, place or telephone note, in characters. */
    public static final int LONGEST = 300;

    private static final int DEFAULT_NOTICE = 12;
    private static final int DEFAULT_HORIZON = 42;
    private static final int DEFAULT_CHANGE = 24;
    private static final int LONGEST_NOTICE = 336;
    private static final int SHORTEST_HORIZON = 7;
    private static final int LONGEST_HORIZON = 180;
    private static final int LONGEST_CHANGE = 168;

    /**
     * Checks them.
     *
     * @throws Refused when a value is out of its range, the zone has no name, or the room is no https address
     */
    public BookingRules {
        if (zone instanceof ZoneOffset) {
            throw new Refused("appointments.refused.zone");
        }
        requireBetween("appointments.refused.notice", noticeHours, 0, LONGEST_NOTICE);
        requireBetween("appointments.refused.horizon", horizonDays, SHORTEST_HORIZON, LONGEST_HORIZON);
        requireBetween("appointments.refused.change", changeHours, 0, LONGEST_CHANGE);
        room = room.strip();
        if (!room.isEmpty() && !isHttps(room)) {
            throw new Refused("appointments.refused.room");
        }
        place = line(place, "appointments.refused.place");
        phone = line(phone, "appointments.refused.phone");
    }

    /** What holds until the practitioner says otherwise: 12 hours' notice, six weeks ahead, changes until a day before. */
    public static BookingRules standard(ZoneId zone) {
        return new BookingRules(zone, DEFAULT_NOTICE, DEFAULT_HORIZON, DEFAULT_CHANGE, "", "", "");
    }

    /**
     * The zone of that name.
     *
     * @throws Refused when there is none
     */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new Refused("appointments.refused.zone");
        }
    }

    private static void requireBetween(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Refused(key, least, most);
        }
    }

    private static String line(String text, String key) {
        String line = text.strip();
        if (line.length() > LONGEST || line.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(key, LONGEST);
        }
        return line;
    }

    private static boolean isHttps(String text) {
        try {
            URI address = new URI(text);
            return text.length() <= LONGEST
                    && "https".equals(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    Duration notice() {
        return Duration.ofHours(noticeHours);
    }

    Duration change() {
        return Duration.ofHours(changeHours);
    }

    /** The kinds for which the client can be told where to go. */
    public Set<AppointmentKind> kinds() {
        Set<AppointmentKind> kinds = EnumSet.noneOf(AppointmentKind.class);
        for (AppointmentKind kind : AppointmentKind.values()) {
            if (!where(kind).isEmpty()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Where people of this kind of appointment meet; empty when the practitioner has not said it. */
    public String where(AppointmentKind kind) {
        return switch (kind) {
            case VIDEO -> room;
            case IN_PERSON -> place;
            case PHONE -> phone;
        };
    }
}
