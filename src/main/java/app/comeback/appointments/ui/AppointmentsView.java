package app.comeback.appointments.ui;

import app.comeback.appointments.Appointment;
import app.comeback.appointments.AppointmentState;
import app.comeback.appointments.OwnAppointments;
import app.comeback.appointments.OwnAppointments.Past;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Pager;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;

/** A client's appointments: those ahead first, then the past ones. */
@Route(AppointmentsNavigation.MINE)
@Menu(order = 13.7, title = "appointments.menu")
@RolesAllowed("CLIENT")
@StyleSheet("context://appointments.css")
class AppointmentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIZE = 10;
    private static final int MOST_PAGES = 10_000;

    private final transient OwnAppointments own;
    private int page = 1;

    AppointmentsView(OwnAppointments own) {
        this.own = own;
        getContent().addClassNames("view", "appointments-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .map(number -> Math.min(number, MOST_PAGES))
                .orElse(1);
        refresh();
    }

    private void refresh() {
        ZoneId zone = own.zone();
        List<Appointment> ahead = own.upcoming();
        Anchor book = new Anchor(AppointmentsNavigation.BOOK, getTranslation("appointments.book"));
        book.setId("book");
        book.addClassName("appointment-main-link");
        getContent().removeAll();
        getContent().add(new ViewHeader(getTranslation("appointments.title"), book));
        if (ahead.isEmpty()) {
            getContent().add(new EmptyState("appointments.none"));
        }
        ahead.forEach(one -> getContent().add(card(one, zone)));
        addPast(zone);
    }

    private Component card(Appointment one, ZoneId zone) {
        Article card = new Article(
                new H2(AppointmentWords.when(one.time(), zone)),
                new Paragraph(getTranslation("appointments.with", one.type(), one.practitionerName())));
        card.setId("appointment-" + one.id());
        card.addClassName("appointment-card");
        if (!zone.equals(one.zone())) {
            card.add(soft(getTranslation(
                    "appointments.zones",
                    AppointmentWords.zone(zone),
                    AppointmentWords.when(one.time(), one.zone()),
                    AppointmentWords.zone(one.zone()))));
        }
        Anchor move =
                new Anchor(AppointmentsNavigation.BOOK + "?move=" + one.id(), getTranslation("appointments.move"));
        move.setId("move-" + one.id());
        Button cancel = new Button(getTranslation("appointments.cancel"), event -> ask(one));
        cancel.setId("cancel-" + one.id());
        Div actions = new Div(move, cancel, AppointmentWords.file(AppointmentsNavigation.MINE, one));
        actions.addClassName("appointment-actions");
        card.add(AppointmentWords.where(one), actions);
        return card;
    }

    private void ask(Appointment one) {
        UUID change = UUID.randomUUID();
        new ReasonDialog(getTranslation("appointments.cancel.client", one.changeHours()), word -> {
                    own.cancel(change, one.id(), word);
                    Notices.done("appointments.cancelled");
                    refresh();
                    getContent().getElement().executeJs("""
                            const head = this.querySelector('h1');
                            head?.setAttribute('tabindex', '-1');
                            head?.focus();""");
                })
                .open();
    }

    private void addPast(ZoneId zone) {
        int all = own.countPast();
        if (all == 0) {
            return;
        }
        int pages = (all + SIZE - 1) / SIZE;
        int shown = Math.min(page, pages);
        getContent().add(new H2(getTranslation("appointments.past")));
        own.past(PageRequest.of(shown - 1, SIZE)).forEach(past -> getContent().add(card(past, zone)));
        Pager pager = new Pager("past", to -> UI.getCurrent()
                .navigate(AppointmentsNavigation.MINE, Choices.address(Map.of("page", Integer.toString(to)))));
        pager.show(shown, pages);
        getContent().add(pager);
    }

    private Component card(Past past, ZoneId zone) {
        Appointment one = past.appointment();
        Article card = new Article(
                new H3(AppointmentWords.when(one.time(), zone)),
                soft(getTranslation("appointments.with", one.type(), one.practitionerName())),
                AppointmentWords.state(one));
        card.addClassName("appointment-card");
        if (one.state() == AppointmentState.CANCELLED) {
            card.add(soft(AppointmentWords.step(past.last(), zone)));
        }
        return card;
    }

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.title");
    }
}
