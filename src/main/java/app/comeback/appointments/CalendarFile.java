package app.comeback.appointments;

import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * An appointment as calendars take it (RFC 5545): nothing about health, and no way into a video room. The same
 * appointment has the same id for ever, and a higher number after each change, so that a calendar renews its entry.
 */
final class CalendarFile {

    private CalendarFile() {}

    /**
     * The file.
     *
     * @param title what the calendar shows
     * @param page where the portal shows it
     */
    static String of(Appointment appointment, String title, URI page, Instant now) {
        VEvent event = new VEvent(appointment.time().from(), appointment.time().to(), title);
        event.replace(new DtStamp(now));
        event.add(new Uid(appointment.id() + "@" + page.getHost()));
        event.add(new Sequence(appointment.sequence()));
        event.add(new Url(page));
        event.add(
                appointment.state() == AppointmentState.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        if (appointment.kind() == AppointmentKind.IN_PERSON) {
            event.add(new Location(appointment.where()));
        }
        Calendar calendar = new Calendar()
                .withProdId("-//Comeback//Appointments//EN")
                .withDefaults()
                .withProperty(ImmutableMethod.PUBLISH)
                .withComponent(event)
                .getFluentTarget();
        calendar.validate(true);
        return calendar.toString();
    }
}
