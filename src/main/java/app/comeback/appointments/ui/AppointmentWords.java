package app.comeback.appointments.ui;

import app.comeback.appointments.Appointment;
import app.comeback.appointments.AppointmentKind;
import app.comeback.appointments.Interval;
import app.comeback.shared.Formats;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says when and where people meet. */
final class AppointmentWords {

    private AppointmentWords() {}

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("appointments.day-pattern"), locale())
                .format(day);
    }

    /** Without the year, where the heading says it. */
    static String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("appointments.day-short"), locale())
                .format(day);
    }

    static String time(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", locale()).format(moment.atZone(zone));
    }

    static String when(Interval time, ZoneId zone) {
        return say(
                "appointments.when",
                day(LocalDate.ofInstant(time.from(), zone)),
                time(time.from(), zone),
                time(time.to(), zone));
    }

    static String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locale()) + " (" + zone.getId() + ")";
    }

    static StatusLabel state(Appointment one) {
        Tone tone =
                switch (one.state()) {
                    case BOOKED -> Tone.WAITING;
                    case HELD -> Tone.GOOD;
                    case MISSED -> Tone.WARNING;
                    case CANCELLED -> Tone.NEUTRAL;
                };
        return new StatusLabel(tone, say("appointments.state." + one.state()));
    }

    /** The way in, the place, or when the room opens. */
    static Component where(Appointment one) {
        String kind = say("appointments.kind." + one.kind());
        if (one.kind() != AppointmentKind.VIDEO) {
            return new Paragraph(say("appointments.where", kind, one.where()));
        }
        if (one.where().isEmpty()) {
            return new Paragraph(say("appointments.room-later", kind));
        }
        Anchor join = new Anchor(one.where(), say("appointments.join"));
        join.setId("join-" + one.id());
        join.setTarget("_blank");
        join.getElement().setAttribute("rel", "noopener noreferrer");
        join.addClassName("appointment-join");
        return join;
    }

    /** A link to the file that puts the appointment into the calendar of a phone or a computer. */
    static Anchor file(String path, Appointment one) {
        Anchor file = new Anchor(path + "/" + one.id() + ".ics", say("appointments.file"));
        file.setId("file-" + one.id());
        // The router has no such screen: the browser asks the portal.
        file.setRouterIgnore(true);
        return file;
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static Locale locale() {
        return Formats.of(UI.getCurrent().getLocale());
    }

    /** What happened to an appointment, by whom, when and why. */
    static String step(Appointment.Step step, ZoneId zone) {
        boolean isPortal = step.by().isEmpty();
        List<String> said = new ArrayList<>();
        said.add(say(
                "appointments.step." + step.act(),
                isPortal ? say("appointments.by-portal") : step.by(),
                Times.dateTime(step.at()),
                day(LocalDate.ofInstant(step.starts(), zone)),
                time(step.starts(), zone)));
        if (step.late()) {
            said.add(say("appointments.late"));
        }
        // The portal cancels for one reason only.
        if (isPortal && step.act().equals("CANCELLED")) {
            said.add(say("appointments.care-ended"));
        }
        if (!step.reason().isEmpty()) {
            said.add(say("appointments.reason", step.reason()));
        }
        return String.join(" ", said);
    }
}
