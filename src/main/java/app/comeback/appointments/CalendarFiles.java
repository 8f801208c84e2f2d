package app.comeback.appointments;

import app.comeback.shared.PortalProperties;
import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Appointments as files for a calendar; one that is not the person's own answers like one that does not exist. */
@Controller
class CalendarFiles {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final OwnAppointments own;
    private final PracticeCalendar calendar;
    private final Texts texts;
    private final PortalProperties portal;
    private final Clock clock;

    CalendarFiles(OwnAppointments own, PracticeCalendar calendar, Texts texts, PortalProperties portal, Clock clock) {
        this.own = own;
        this.calendar = calendar;
        this.texts = texts;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/appointments/{id}.ics")
    ResponseEntity<String> own(@PathVariable UUID id, Locale locale) {
        Appointment found = own.find(id).orElseThrow(() -> new Refused("appointments.refused.unknown"));
        return file(
                found,
                texts.get(locale, "appointments.file.title", found.practitionerName()),
                portal.baseUrl().resolve("/appointments"));
    }

    /** The client's name stays in the portal: calendars are shown to many. */
    @GetMapping("/calendar/{id}.ics")
    ResponseEntity<String> practice(@PathVariable UUID id, Locale locale) {
        return file(
                calendar.open(id).appointment(),
                texts.get(locale, "appointments.file.title.own"),
                portal.baseUrl().resolve("/calendar/appointments/" + id));
    }

    private ResponseEntity<String> file(Appointment appointment, String title, URI page) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("appointment.ics")
                                .build()
                                .toString())
                .body(CalendarFile.of(appointment, title, page, clock.instant()));
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<String> refused() {
        return ResponseEntity.notFound().build();
    }
}
