package app.comeback.appointments.ui;

import app.comeback.appointments.Appointment;
import app.comeback.appointments.AppointmentKind;
import app.comeback.appointments.AppointmentType;
import app.comeback.appointments.OwnAppointments;
import app.comeback.appointments.OwnAppointments.Offer;
import app.comeback.appointments.OwnAppointments.Wish;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a client chooses with whom, what, how and when; or only when, for an appointment that is moved. */
@Route(AppointmentsNavigation.BOOK)
@RolesAllowed("CLIENT")
@StyleSheet("context://appointments.css")
class BookView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DAYS = 7;

    private final transient OwnAppointments own;
    private final transient Clock clock;
    private final RadioButtonGroup<Offer> with = new RadioButtonGroup<>();
    private final RadioButtonGroup<AppointmentType> type = new RadioButtonGroup<>();
    private final RadioButtonGroup<AppointmentKind> kind = new RadioButtonGroup<>();
    private final TextArea word = new TextArea();
    private final Div times = new Div();
    private transient @Nullable Appointment moving;
    private transient LocalDate first = LocalDate.EPOCH;
    private UUID id = UUID.randomUUID();

    BookView(OwnAppointments own, Clock clock) {
        this.own = own;
        this.clock = clock;
        prepare(with, "book-with", "appointments.book.with");
        prepare(type, "book-type", "appointments.book.type");
        prepare(kind, "book-kind", "appointments.book.kind");
        with.setItemLabelGenerator(Offer::name);
        type.setItemLabelGenerator(one -> getTranslation("appointments.type", one.name(), one.minutes()));
        kind.setItemLabelGenerator(one -> getTranslation("appointments.kind." + one));
        with.addValueChangeListener(event -> offer(event.getValue()));
        type.addValueChangeListener(event -> kinds(event.getValue()));
        kind.addValueChangeListener(event -> show());
        word.setId("move-word");
        word.setLabel(getTranslation("appointments.move.word"));
        word.setMaxLength(500);
        times.setId("times");
        getContent().addClassNames("view", "appointments-view");
    }

    private void prepare(RadioButtonGroup<?> group, String name, String key) {
        group.setId(name);
        group.setLabel(getTranslation(key));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        first = LocalDate.ofInstant(clock.instant(), own.zone());
        id = UUID.randomUUID();
        Optional<Appointment> asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("move")
                .filter(text -> text.matches("[0-9a-fA-F-]{36}"))
                .map(UUID::fromString)
                .flatMap(own::find)
                .filter(Appointment::isBooked);
        moving = asked.orElse(null);
        getContent().removeAll();
        getContent().add(new ViewHeader(getPageTitle()));
        if (moving == null) {
            choose(own.offers());
        } else {
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    "appointments.move.now", AppointmentWords.when(moving.time(), own.zone()))),
                            word,
                            times);
            showOrRefuse();
        }
    }

    /** An appointment whose time cannot be chosen any more says so in the place of the times. */
    private void showOrRefuse() {
        try {
            show();
        } catch (Refused refused) {
            times.removeAll();
            times.add(new EmptyState(refused.key()));
        }
    }

    private void choose(List<Offer> offers) {
        if (offers.isEmpty()) {
            getContent().add(new EmptyState("appointments.no-offers"));
            return;
        }
        getContent().add(with, type, kind, times);
        with.setItems(offers);
        with.setValue(offers.getFirst());
    }

    private void offer(@Nullable Offer offer) {
        if (offer != null) {
            type.setItems(offer.types());
            type.setValue(offer.types().getFirst());
        }
    }

    private void kinds(@Nullable AppointmentType chosen) {
        if (chosen != null) {
            List<AppointmentKind> kinds =
                    chosen.kinds().stream().sorted(Comparator.naturalOrder()).toList();
            kind.setItems(kinds);
            kind.setValue(kinds.getFirst());
            show();
        }
    }

    private void show() {
        times.removeAll();
        Wish wish = wish();
        if (wish == null) {
            return;
        }
        ZoneId zone = own.zone();
        List<Instant> free = own.free(wish, first, DAYS, moving == null ? null : moving.id());
        times.add(new H2(getTranslation(
                "appointments.free", AppointmentWords.day(first), AppointmentWords.day(first.plusDays(DAYS - 1L)))));
        times.add(new Paragraph(getTranslation("appointments.your-zone", AppointmentWords.zone(zone))));
        Map<LocalDate, List<Instant>> days = free.stream()
                .collect(Collectors.groupingBy(
                        start -> LocalDate.ofInstant(start, zone), TreeMap::new, Collectors.toList()));
        if (days.isEmpty()) {
            times.add(new EmptyState("appointments.none-free"));
        }
        days.forEach((day, starts) -> times.add(day(day, starts, wish, zone)));
        Button earlier = turn("earlier", -DAYS);
        earlier.setEnabled(first.isAfter(LocalDate.ofInstant(clock.instant(), zone)));
        Div turning = new Div(earlier, turn("later", DAYS));
        turning.addClassName("appointment-actions");
        times.add(turning);
        times.getElement().setAttribute("tabindex", "-1");
    }

    private Div day(LocalDate day, List<Instant> starts, Wish wish, ZoneId zone) {
        Div buttons = new Div();
        buttons.addClassName("appointment-times");
        starts.forEach(start -> {
            String time = AppointmentWords.time(start, zone);
            Button button = new Button(time, event -> take(wish, start));
            button.setId("at-" + start.getEpochSecond());
            button.setAriaLabel(getTranslation("appointments.take", AppointmentWords.day(day), time));
            buttons.add(button);
        });
        return new Div(new H3(AppointmentWords.day(day)), buttons);
    }

    private Button turn(String name, int days) {
        Button button = new Button(getTranslation("appointments." + name), event -> {
            first = first.plusDays(days);
            show();
            // The button that was pressed is gone; the reader goes on at the new days.
            times.getElement().executeJs("this.focus()");
        });
        button.setId("times-" + name);
        return button;
    }

    /** A time that somebody else took meanwhile leaves the list before the sentence about it is shown. */
    private void take(Wish wish, Instant start) {
        try {
            if (moving == null) {
                own.book(id, wish, start);
            } else {
                own.move(id, moving.id(), start, word.getValue());
            }
        } catch (Refused refused) {
            show();
            throw refused;
        }
        Notices.done(moving == null ? "appointments.booked" : "appointments.moved");
        UI.getCurrent().navigate(AppointmentsNavigation.MINE);
    }

    private @Nullable Wish wish() {
        if (moving != null) {
            return new Wish(moving.practitioner(), moving.id(), moving.kind());
        }
        if (with.getValue() == null || type.getValue() == null || kind.getValue() == null) {
            return null;
        }
        return new Wish(with.getValue().practitioner(), type.getValue().id(), kind.getValue());
    }

    @Override
    public String getPageTitle() {
        return getTranslation(moving == null ? "appointments.book" : "appointments.move.title");
    }
}
