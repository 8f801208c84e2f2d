package app.comeback.appointments.ui;

import app.comeback.appointments.Availability;
import app.comeback.appointments.BookingRules;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;

/** Zone, notice, and where people meet. */
class RulesForm extends Composite<Section> {

    private final ComboBox<String> zone = new ComboBox<>();
    private final IntegerField notice = new IntegerField();
    private final IntegerField horizon = new IntegerField();
    private final IntegerField change = new IntegerField();
    private final TextField room = new TextField();
    private final TextField place = new TextField();
    private final TextField phone = new TextField();

    RulesForm(Availability availability, BookingRules rules, Runnable changed) {
        zone.setId("rules-zone");
        zone.setLabel(getTranslation("appointments.rules.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.contains("/") || name.equals("UTC"))
                .sorted()
                .toList());
        zone.setValue(rules.zone().getId());
        fill(notice, "notice", rules.noticeHours());
        fill(horizon, "horizon", rules.horizonDays());
        fill(change, "change", rules.changeHours());
        fill(room, "room", rules.room());
        fill(place, "place", rules.place());
        fill(phone, "phone", rules.phone());
        Button save = new Button(getTranslation("appointments.save"), event -> {
            availability.save(read());
            Notices.done("appointments.saved");
            changed.run();
        });
        save.setId("rules-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("appointment-card", "appointment-form");
        getContent()
                .add(
                        new H2(getTranslation("appointments.rules")),
                        zone,
                        room,
                        place,
                        phone,
                        notice,
                        horizon,
                        change,
                        save);
    }

    private void fill(TextField field, String name, String value) {
        field.setId("rules-" + name);
        field.setLabel(getTranslation("appointments.rules." + name));
        field.setMaxLength(BookingRules.LONGEST);
        field.setValue(value);
    }

    private void fill(IntegerField field, String name, int value) {
        field.setId("rules-" + name);
        field.setLabel(getTranslation("appointments.rules." + name));
        field.setValue(value);
    }

    private BookingRules read() {
        return new BookingRules(
                BookingRules.zone(zone.getValue() == null ? "" : zone.getValue()),
                number(notice),
                number(horizon),
                number(change),
                room.getValue(),
                place.getValue(),
                phone.getValue());
    }

    static int number(IntegerField field) {
        if (field.getValue() == null) {
            throw new Refused("appointments.refused.number");
        }
        return field.getValue();
    }
}
