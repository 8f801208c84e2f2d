package app.comeback.appointments.ui;

import app.comeback.appointments.Availability;
import app.comeback.appointments.Availability.Settings;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;

/** When and for what a practitioner can be booked. */
@Route(AppointmentsNavigation.HOURS)
@RolesAllowed("TRAINER")
@StyleSheet("context://appointments.css")
class HoursView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Availability availability;
    private final Div outside = new Div();
    private final Div week = new Div();
    private final Div types = new Div();
    private final Div off = new Div();

    HoursView(Availability availability) {
        this.availability = availability;
        getContent().addClassNames("view", "appointments-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        Settings settings = availability.settings();
        Anchor back = new Anchor(AppointmentsNavigation.CALENDAR, getTranslation("appointments.menu.calendar"));
        back.setId("to-calendar");
        RulesForm rules = new RulesForm(availability, settings.rules(), () -> renew(this::off));
        week(settings);
        types(settings);
        off(settings);
        outsideNow(settings);
        getContent().removeAll();
        getContent().add(back, new ViewHeader(getPageTitle()), outside, rules, week, types, off);
    }

    /** Only the part that was saved is made anew: what is being typed into the others stays. */
    private void renew(Consumer<Settings> part) {
        Settings settings = availability.settings();
        part.accept(settings);
        outsideNow(settings);
    }

    private void week(Settings settings) {
        week.removeAll();
        week.add(new WeekForm(availability, settings.hours(), () -> renew(this::week)));
    }

    private void types(Settings settings) {
        types.removeAll();
        types.add(new TypesForm(availability, settings.types(), () -> renew(this::types)));
    }

    private void off(Settings settings) {
        off.removeAll();
        off.add(new OffForm(availability, settings, () -> renew(this::off)));
    }

    private void outsideNow(Settings settings) {
        outside.removeAll();
        if (!settings.outside().isEmpty()) {
            outside.add(outside(settings));
        }
    }

    private Section outside(Settings settings) {
        UnorderedList list = new UnorderedList();
        settings.outside()
                .forEach(one -> list.add(new ListItem(new Anchor(
                        AppointmentsNavigation.of(one.id()),
                        AppointmentWords.when(one.time(), one.zone()) + ", " + one.clientName()))));
        Section section = new Section(
                new H2(getTranslation("appointments.outside")),
                new Paragraph(getTranslation("appointments.outside.explained")),
                list);
        section.setId("outside");
        section.addClassName("appointment-card");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.hours");
    }
}
