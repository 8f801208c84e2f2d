package app.comeback.appointments.ui;

import app.comeback.appointments.Appointment;
import app.comeback.appointments.PracticeCalendar;
import app.comeback.care.ClientInCare;
import app.comeback.care.ui.OverviewCard;
import app.comeback.care.ui.OverviewSection;
import app.comeback.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;

/** A client's next and last appointments; those with others only by time and name. */
@SpringComponent
class AppointmentsCard implements OverviewCard {

    private static final int ORDER = 130;

    private final PracticeCalendar calendar;

    AppointmentsCard(PracticeCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        List<Appointment> all = calendar.of(client.client());
        OverviewSection section = new OverviewSection("appointments", "appointments.menu");
        if (all.isEmpty()) {
            section.add(new EmptyState("appointments.card.none"));
        } else {
            UnorderedList list = new UnorderedList();
            all.forEach(one -> list.add(line(one)));
            section.add(list);
        }
        Anchor book = new Anchor(
                AppointmentsNavigation.bookFor(client.client()), AppointmentWords.say("appointments.book-for"));
        book.setId("to-book");
        section.add(book);
        return Optional.of(section);
    }

    private static ListItem line(Appointment one) {
        String when = AppointmentWords.when(one.time(), one.zone());
        Component first = one.type().isEmpty() ? new Span(when) : new Anchor(AppointmentsNavigation.of(one.id()), when);
        return new ListItem(first, new Span(" " + one.practitionerName() + " "), AppointmentWords.state(one));
    }
}
