package app.comeback.appointments.ui;

import app.comeback.appointments.Appointment;
import app.comeback.appointments.AppointmentState;
import app.comeback.appointments.PracticeCalendar;
import app.comeback.appointments.PracticeCalendar.Details;
import app.comeback.care.ui.CareNavigation;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.UndoNotice;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.UUID;

/** One appointment of a practitioner: what it is, what became of it, and what can be done. */
@Route(AppointmentsNavigation.ONE)
@RolesAllowed("TRAINER")
@StyleSheet("context://appointments.css")
class AppointmentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PracticeCalendar calendar;
    private UUID id = new UUID(0, 0);

    AppointmentView(PracticeCalendar calendar) {
        this.calendar = calendar;
        getContent().addClassNames("view", "appointments-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("appointment").orElse(""));
        } catch (IllegalArgumentException e) {
            id = new UUID(0, 0);
        }
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        Anchor back = new Anchor(AppointmentsNavigation.CALENDAR, getTranslation("appointments.menu.calendar"));
        back.setId("to-calendar");
        getContent().add(back);
        try {
            show(calendar.open(id));
        } catch (Refused refused) {
            getContent().add(new ViewHeader(getPageTitle()), new EmptyState(refused.key()));
        }
    }

    private void show(Details details) {
        Appointment one = details.appointment();
        Component who = details.inCare()
                ? new Anchor(CareNavigation.client(one.client(), ""), one.clientName())
                : new Paragraph(one.clientName());
        getContent()
                .add(
                        new ViewHeader(AppointmentWords.when(one.time(), one.zone())),
                        who,
                        new Paragraph(one.type()),
                        AppointmentWords.state(one));
        if (one.isBooked()) {
            getContent().add(AppointmentWords.where(one), actions(details));
            if (details.inCare()) {
                getContent().add(moving(one));
            }
        } else if (one.state() != AppointmentState.CANCELLED) {
            UUID change = UUID.randomUUID();
            getContent().add(act("reopen", () -> calendar.reopen(change, id), "appointments.reopened"));
        }
        getContent().add(new H2(getTranslation("appointments.history")), history(details, one));
    }

    private Div actions(Details details) {
        Div actions = new Div();
        actions.addClassName("appointment-actions");
        if (details.begun()) {
            UUID held = UUID.randomUUID();
            UUID missed = UUID.randomUUID();
            actions.add(ended("held", () -> calendar.held(held, id)));
            actions.add(ended("missed", () -> calendar.missed(missed, id)));
        }
        UUID change = UUID.randomUUID();
        Button cancel = new Button(getTranslation("appointments.cancel"), event -> new ReasonDialog(
                        getTranslation("appointments.cancel.practitioner"), reason -> {
                            calendar.cancel(change, id, reason);
                            Notices.done("appointments.cancelled");
                            renew();
                        })
                .open());
        cancel.setId("cancel");
        actions.add(cancel, AppointmentWords.file(AppointmentsNavigation.CALENDAR, details.appointment()));
        return actions;
    }

    /** The button that was pressed is gone; the reader goes on at the heading. */
    private void renew() {
        refresh();
        getContent().getElement().executeJs("""
                const head = this.querySelector('h1');
                head?.setAttribute('tabindex', '-1');
                head?.focus();""");
    }

    private Button ended(String name, Runnable act) {
        Button button = new Button(getTranslation("appointments." + name), event -> {
            act.run();
            renew();
            UUID undo = UUID.randomUUID();
            new UndoNotice(
                            "undo-" + name,
                            getTranslation("appointments." + name + ".done"),
                            getTranslation("appointments.undo"),
                            () -> {
                                calendar.reopen(undo, id);
                                renew();
                            })
                    .open();
        });
        button.setId(name);
        return button;
    }

    private Button act(String name, Runnable act, String done) {
        Button button = new Button(getTranslation("appointments." + name), event -> {
            act.run();
            Notices.done(done);
            renew();
        });
        button.setId(name);
        return button;
    }

    private Div moving(Appointment one) {
        DateTimePicker to = new DateTimePicker(getTranslation("appointments.move.to"));
        to.setId("move-to");
        to.setValue(LocalDateTime.ofInstant(one.time().from(), one.zone()));
        UUID change = UUID.randomUUID();
        Button move = act(
                "move",
                () -> {
                    if (to.getValue() == null) {
                        throw new Refused("appointments.refused.no-time");
                    }
                    calendar.move(change, id, to.getValue().atZone(one.zone()).toInstant(), "");
                },
                "appointments.moved");
        Div form = new Div(to, move);
        form.addClassName("appointment-form");
        return form;
    }

    private OrderedList history(Details details, Appointment one) {
        OrderedList list = new OrderedList();
        details.history().forEach(step -> list.add(new ListItem(AppointmentWords.step(step, one.zone()))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.one");
    }
}
