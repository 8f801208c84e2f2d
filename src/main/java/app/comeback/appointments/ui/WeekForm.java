package app.comeback.appointments.ui;

import app.comeback.appointments.AppointmentKind;
import app.comeback.appointments.Availability;
import app.comeback.appointments.HoursRange;
import app.comeback.appointments.WeeklyHours;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.stream.Collectors;

/** The weekly hours: what is there, and one range more for one or several days. */
class WeekForm extends Composite<Section> {

    private static final int MINUTE = 60;

    private final transient Availability availability;
    private final transient Runnable changed;
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final CheckboxGroup<AppointmentKind> kinds = new CheckboxGroup<>();
    private final TimePicker from = new TimePicker();
    private final TimePicker to = new TimePicker();

    WeekForm(Availability availability, WeeklyHours hours, Runnable changed) {
        this.availability = availability;
        this.changed = changed;
        days.setId("range-days");
        days.setLabel(getTranslation("appointments.range.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(this::name);
        kinds.setId("range-kinds");
        kinds.setLabel(getTranslation("appointments.book.kind"));
        kinds.setItems(AppointmentKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("appointments.kind." + kind));
        from.setId("range-from");
        from.setLabel(getTranslation("appointments.range.from"));
        to.setId("range-to");
        to.setLabel(getTranslation("appointments.range.to"));
        to.setHelperText(getTranslation("appointments.range.midnight"));
        Button add = new Button(getTranslation("appointments.range.add"), event -> add());
        add.setId("range-add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setId("hours");
        getContent().addClassNames("appointment-card", "appointment-form");
        getContent()
                .add(
                        new H2(getTranslation("appointments.hours.title")),
                        new Paragraph(getTranslation("appointments.hours.explained")));
        hours.ranges().forEach(range -> getContent().add(line(range)));
        getContent().add(days, from, to, kinds, add);
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, getLocale());
    }

    private Div line(HoursRange range) {
        String words = getTranslation(
                "appointments.range",
                name(range.day()),
                clock(range.fromMinute()),
                clock(range.toMinute()),
                range.kinds().stream()
                        .sorted()
                        .map(kind -> getTranslation("appointments.kind." + kind))
                        .collect(Collectors.joining(", ")));
        Button remove = new Button(getTranslation("appointments.remove"), event -> {
            availability.remove(range);
            saved();
        });
        remove.setAriaLabel(getTranslation("appointments.remove.what", words));
        remove.setId("range-remove-" + range.day().getValue() + "-" + range.fromMinute());
        Div line = new Div(new Span(words), remove);
        line.addClassName("appointment-line");
        return line;
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / MINUTE, minute % MINUTE);
    }

    private void add() {
        if (from.getValue() == null || to.getValue() == null || days.getValue().isEmpty()) {
            throw new Refused("appointments.refused.range");
        }
        Set<AppointmentKind> chosen = kinds.getValue();
        int end = to.getValue().equals(LocalTime.MIDNIGHT) ? HoursRange.DAY : minute(to.getValue());
        availability.add(days.getValue().stream()
                .map(day -> new HoursRange(day, minute(from.getValue()), end, chosen))
                .toList());
        saved();
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / MINUTE;
    }

    private void saved() {
        Notices.done("appointments.saved");
        changed.run();
    }
}
