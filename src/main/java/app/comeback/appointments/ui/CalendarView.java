package app.comeback.appointments.ui;

import app.comeback.appointments.Appointment;
import app.comeback.appointments.PracticeCalendar;
import app.comeback.appointments.PracticeCalendar.Week;
import app.comeback.appointments.TimeOff;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A practitioner's week: a list per day on the phone, seven columns at a desk. */
@Route(AppointmentsNavigation.CALENDAR)
@Menu(order = 21, title = "appointments.menu.calendar")
@RolesAllowed("TRAINER")
@StyleSheet("context://appointments.css")
class CalendarView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DAYS = 7;

    private final transient PracticeCalendar calendar;

    CalendarView(PracticeCalendar calendar) {
        this.calendar = calendar;
        getContent().addClassNames("view", "calendar-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("week")
                .orElse("");
        Week week = calendar.week(monday(asked));
        LocalDate monday = week.monday();
        getContent().removeAll();
        Anchor book = link(AppointmentsNavigation.BOOK_FOR, "appointments.book-for", "calendar-book");
        book.addClassName("appointment-main-link");
        Anchor hours = link(AppointmentsNavigation.HOURS, "appointments.hours", "calendar-hours");
        getContent()
                .add(
                        new ViewHeader(getTranslation("appointments.week", AppointmentWords.day(monday)), book, hours),
                        turning(monday));
        if (!week.hasHours()) {
            getContent().add(new EmptyState("appointments.no-hours"));
        }
        Div days = new Div();
        days.setId("week");
        days.addClassName("week");
        monday.datesUntil(monday.plusDays(DAYS)).forEach(day -> days.add(day(day, week)));
        getContent()
                .add(days, new Paragraph(getTranslation("appointments.zone-note", AppointmentWords.zone(week.zone()))));
    }

    /** Whatever is no week is this one. */
    private static @Nullable LocalDate monday(String asked) {
        try {
            return LocalDate.parse(asked + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Component turning(LocalDate monday) {
        Nav nav = new Nav(
                link(to(monday.minusDays(DAYS)), "appointments.week.previous", "week-previous"),
                link(AppointmentsNavigation.CALENDAR, "appointments.week.today", "week-today"),
                link(to(monday.plusDays(DAYS)), "appointments.week.next", "week-next"));
        nav.setAriaLabel(getTranslation("appointments.week.turn"));
        nav.addClassName("filter-links");
        return nav;
    }

    private static String to(LocalDate monday) {
        return AppointmentsNavigation.CALENDAR + "?week=" + AppointmentsNavigation.week(monday);
    }

    private Anchor link(String path, String key, String id) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.setId(id);
        return link;
    }

    private Component day(LocalDate day, Week week) {
        Section column = new Section(new H2(AppointmentWords.shortDay(day)));
        column.addClassName("week-day");
        if (day.equals(week.today())) {
            column.addClassName("week-today");
            column.add(new Span(getTranslation("appointments.today")));
        }
        week.off().stream().filter(off -> touches(off, day, week)).forEach(off -> column.add(off(off)));
        List<Appointment> ones = week.appointments().stream()
                .filter(one ->
                        LocalDate.ofInstant(one.time().from(), week.zone()).equals(day))
                .toList();
        ones.forEach(one -> column.add(entry(one, week)));
        if (ones.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("appointments.nothing"));
            nothing.addClassName("soft");
            column.add(nothing);
        }
        return column;
    }

    private static boolean touches(TimeOff off, LocalDate day, Week week) {
        return off.time()
                        .from()
                        .isBefore(day.plusDays(1).atStartOfDay(week.zone()).toInstant())
                && off.time().to().isAfter(day.atStartOfDay(week.zone()).toInstant());
    }

    private Component off(TimeOff off) {
        Paragraph line = new Paragraph(getTranslation("appointments.off") + " " + off.reason());
        line.addClassName("week-off");
        return line;
    }

    private Component entry(Appointment one, Week week) {
        Div entry = new Div();
        entry.addClassName("week-entry");
        Anchor link = new Anchor(
                AppointmentsNavigation.of(one.id()),
                AppointmentWords.time(one.time().from(), week.zone()) + "–"
                        + AppointmentWords.time(one.time().to(), week.zone()) + " " + one.clientName());
        link.setId("open-" + one.id());
        Span what = new Span(one.type() + " · " + getTranslation("appointments.kind." + one.kind()));
        what.addClassName("soft");
        entry.add(link, what);
        Stream.of(one)
                .filter(other -> !other.isBooked())
                .map(AppointmentWords::state)
                .forEach(entry::add);
        return entry;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("appointments.menu.calendar");
    }
}
