package app.comeback.appointments.ui;

import app.comeback.appointments.AppointmentKind;
import app.comeback.appointments.AppointmentType;
import app.comeback.appointments.Availability;
import app.comeback.appointments.Availability.Settings;
import app.comeback.appointments.PracticeCalendar;
import app.comeback.care.CareAccess;
import app.comeback.care.ClientInCare;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Where a practitioner books for a client in care, also at unusual times, which are named. */
@Route(AppointmentsNavigation.BOOK_FOR)
@RolesAllowed("TRAINER")
@StyleSheet("context://appointments.css")
class BookForView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PracticeCalendar calendar;
    private final transient Availability availability;
    private final transient CareAccess care;
    private final ComboBox<ClientInCare> client = new ComboBox<>();
    private final RadioButtonGroup<AppointmentType> type = new RadioButtonGroup<>();
    private final RadioButtonGroup<AppointmentKind> kind = new RadioButtonGroup<>();
    private final DateTimePicker starts = new DateTimePicker();
    private final Div hints = new Div();
    private transient ZoneId zone = ZoneId.of("UTC");
    private UUID id = UUID.randomUUID();

    BookForView(PracticeCalendar calendar, Availability availability, CareAccess care) {
        this.calendar = calendar;
        this.availability = availability;
        this.care = care;
        client.setId("for-client");
        client.setLabel(getTranslation("appointments.for.client"));
        client.setItemLabelGenerator(ClientInCare::name);
        type.setId("for-type");
        type.setLabel(getTranslation("appointments.book.type"));
        type.setItemLabelGenerator(one -> getTranslation("appointments.type", one.name(), one.minutes()));
        type.addValueChangeListener(event -> hint());
        kind.setId("for-kind");
        kind.setLabel(getTranslation("appointments.book.kind"));
        kind.setItemLabelGenerator(one -> getTranslation("appointments.kind." + one));
        kind.addValueChangeListener(event -> hint());
        starts.setId("for-starts");
        starts.setLabel(getTranslation("appointments.for.starts"));
        starts.addValueChangeListener(event -> hint());
        hints.setId("hints");
        hints.getElement().setAttribute("role", "status");
        getContent().addClassNames("view", "appointments-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Settings settings = availability.settings();
        getContent().removeAll();
        getContent().add(new ViewHeader(getPageTitle()));
        List<AppointmentType> types =
                settings.types().stream().filter(AppointmentType::offered).toList();
        if (!settings.saved() || types.isEmpty() || settings.rules().kinds().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            "appointments.no-hours",
                            new Anchor(AppointmentsNavigation.HOURS, getTranslation("appointments.hours"))));
            return;
        }
        zone = settings.rules().zone();
        id = UUID.randomUUID();
        List<ClientInCare> clients = care.clients();
        client.setItems(clients);
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("client")
                .orElse("");
        clients.stream()
                .filter(one -> one.client().toString().equals(asked))
                .findFirst()
                .ifPresent(client::setValue);
        type.setItems(types);
        type.setValue(types.getFirst());
        List<AppointmentKind> kinds = List.copyOf(settings.rules().kinds());
        kind.setItems(kinds);
        kind.setValue(kinds.getFirst());
        starts.setHelperText(AppointmentWords.zone(zone));
        Button book = new Button(getTranslation("appointments.book-for"), click -> book());
        book.setId("for-book");
        book.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(client, type, kind, starts, hints, book);
        form.addClassName("appointment-form");
        getContent().add(form);
    }

    private void hint() {
        hints.removeAll();
        if (type.getValue() != null && kind.getValue() != null && starts.getValue() != null) {
            calendar.hints(type.getValue().id(), kind.getValue(), moment())
                    .forEach(hint -> hints.add(new Paragraph(getTranslation("appointments.hint." + hint))));
        }
    }

    private Instant moment() {
        return starts.getValue().atZone(zone).toInstant();
    }

    private void book() {
        if (client.getValue() == null || starts.getValue() == null) {
            throw new Refused("appointments.refused.incomplete");
        }
        calendar.book(id, client.getValue().client(), type.getValue().id(), kind.getValue(), moment());
        Notices.done("appointments.booked-for");
        UI.getCurrent().navigate(AppointmentsNavigation.of(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.book-for");
    }
}
