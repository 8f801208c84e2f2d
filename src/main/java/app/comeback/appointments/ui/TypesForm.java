package app.comeback.appointments.ui;

import app.comeback.appointments.AppointmentKind;
import app.comeback.appointments.AppointmentType;
import app.comeback.appointments.Availability;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;

/** The types of appointments that a practitioner offers, and a new one. */
class TypesForm extends Composite<Section> {

    private static final int USUAL = 30;

    private final transient Availability availability;
    private final transient Runnable changed;
    private final TextField name = new TextField();
    private final IntegerField minutes = new IntegerField();
    private final IntegerField buffer = new IntegerField();
    private final CheckboxGroup<AppointmentKind> kinds = new CheckboxGroup<>();
    private final UUID id = UUID.randomUUID();

    TypesForm(Availability availability, List<AppointmentType> types, Runnable changed) {
        this.availability = availability;
        this.changed = changed;
        name.setId("type-name");
        name.setLabel(getTranslation("appointments.type.name"));
        name.setMaxLength(AppointmentType.LONGEST_NAME);
        minutes.setId("type-minutes");
        minutes.setLabel(getTranslation("appointments.type.minutes"));
        minutes.setValue(USUAL);
        buffer.setId("type-buffer");
        buffer.setLabel(getTranslation("appointments.type.buffer"));
        buffer.setValue(0);
        kinds.setId("type-kinds");
        kinds.setLabel(getTranslation("appointments.book.kind"));
        kinds.setItems(AppointmentKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("appointments.kind." + kind));
        Button add = new Button(
                getTranslation("appointments.type.add"),
                event -> save(new AppointmentType(
                        id,
                        name.getValue(),
                        RulesForm.number(minutes),
                        RulesForm.number(buffer),
                        kinds.getValue(),
                        true)));
        add.setId("type-add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setId("types");
        getContent().addClassNames("appointment-card", "appointment-form");
        getContent().add(new H2(getTranslation("appointments.types")));
        types.forEach(type -> getContent().add(line(type)));
        getContent().add(name, minutes, buffer, kinds, add);
    }

    private Div line(AppointmentType type) {
        Button turn = new Button(
                getTranslation(type.offered() ? "appointments.type.stop" : "appointments.type.offer"),
                event -> save(new AppointmentType(
                        type.id(), type.name(), type.minutes(), type.bufferMinutes(), type.kinds(), !type.offered())));
        turn.setId("type-turn-" + type.id());
        Div line = new Div(
                new Span(getTranslation("appointments.type", type.name(), type.minutes())
                        + (type.offered() ? "" : " " + getTranslation("appointments.type.not-offered"))),
                turn);
        line.addClassName("appointment-line");
        return line;
    }

    private void save(AppointmentType type) {
        availability.save(type);
        Notices.done("appointments.saved");
        changed.run();
    }
}
