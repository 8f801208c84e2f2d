package app.comeback.appointments.ui;

import app.comeback.appointments.Availability;
import app.comeback.appointments.Availability.Settings;
import app.comeback.appointments.Interval;
import app.comeback.appointments.TimeOff;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Time off, and a further one. */
class OffForm extends Composite<Section> {

    private static final int LONGEST = 200;

    private final transient Availability availability;
    private final transient Runnable changed;
    private final transient ZoneId zone;
    private final DateTimePicker from = new DateTimePicker();
    private final DateTimePicker to = new DateTimePicker();
    private final TextField reason = new TextField();
    private final UUID id = UUID.randomUUID();

    OffForm(Availability availability, Settings settings, Runnable changed) {
        this.availability = availability;
        this.changed = changed;
        this.zone = settings.rules().zone();
        from.setId("off-from");
        from.setLabel(getTranslation("appointments.off.from"));
        to.setId("off-to");
        to.setLabel(getTranslation("appointments.off.to"));
        reason.setId("off-reason");
        reason.setLabel(getTranslation("appointments.off.reason"));
        reason.setMaxLength(LONGEST);
        Button add = new Button(getTranslation("appointments.off.add"), event -> add());
        add.setId("off-add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setId("off");
        getContent().addClassNames("appointment-card", "appointment-form");
        getContent().add(new H2(getTranslation("appointments.off")));
        settings.off().forEach(off -> getContent().add(line(off)));
        getContent().add(from, to, reason, add);
    }

    private Div line(TimeOff off) {
        String words = say(off.time().from()) + " – " + say(off.time().to()) + " " + off.reason();
        Button remove = new Button(getTranslation("appointments.remove"), event -> {
            availability.removeOff(off.id());
            Notices.done("appointments.saved");
            changed.run();
        });
        remove.setId("off-remove-" + off.id());
        remove.setAriaLabel(getTranslation("appointments.remove.what", words));
        Div line = new Div(new Span(words), remove);
        line.addClassName("appointment-line");
        return line;
    }

    private String say(Instant moment) {
        return AppointmentWords.day(LocalDateTime.ofInstant(moment, zone).toLocalDate()) + " "
                + AppointmentWords.time(moment, zone);
    }

    private void add() {
        LocalDateTime first = from.getValue();
        LocalDateTime last = to.getValue();
        if (first == null || last == null) {
            throw new Refused("appointments.refused.off");
        }
        Instant start = first.atZone(zone).toInstant();
        Instant end = last.atZone(zone).toInstant();
        if (!start.isBefore(end)) {
            throw new Refused("appointments.refused.off");
        }
        availability.add(
                new TimeOff(id, new Interval(start, end), reason.getValue().strip()));
        Notices.done("appointments.saved");
        changed.run();
    }
}
