package app.comeback.appointments.ui;

import app.comeback.appointments.Appointment;
import app.comeback.appointments.OwnAppointments;
import app.comeback.training.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The client's next appointment within a week. */
@SpringComponent
class NextAppointmentCard implements TodayCard {

    private static final int ORDER = 20;
    private static final Duration SOON = Duration.ofDays(7);

    private final OwnAppointments own;
    private final Clock clock;

    NextAppointmentCard(OwnAppointments own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show() {
        return own.upcoming().stream()
                .findFirst()
                .filter(one -> one.time().from().isBefore(clock.instant().plus(SOON)))
                .map(this::card);
    }

    private Component card(Appointment one) {
        Anchor all = new Anchor(AppointmentsNavigation.MINE, AppointmentWords.say("appointments.title"));
        all.setId("to-appointments");
        all.addClassName("training-link");
        Section card = new Section(
                new H2(AppointmentWords.say("appointments.next")),
                new Paragraph(AppointmentWords.when(one.time(), own.zone()) + ", " + one.practitionerName()),
                AppointmentWords.where(one),
                all);
        card.setId("next-appointment");
        card.addClassName("training-card");
        return card;
    }
}
