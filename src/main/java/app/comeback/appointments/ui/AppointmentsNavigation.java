package app.comeback.appointments.ui;

import app.comeback.shared.AccountId;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;

/** Leads to the screens about appointments. */
public final class AppointmentsNavigation {

    static final String MINE = "appointments";
    static final String BOOK = "appointments/book";
    static final String CALENDAR = "calendar";
    static final String HOURS = "calendar/hours";
    static final String BOOK_FOR = "calendar/book";
    static final String ONE = "calendar/appointments/:appointment";

    private AppointmentsNavigation() {}

    /** The path of a practitioner's appointment. */
    public static String of(UUID appointment) {
        return "calendar/appointments/" + appointment;
    }

    /** The path on which a practitioner books for this client. */
    public static String bookFor(AccountId client) {
        return BOOK_FOR + "?client=" + client;
    }

    /** How an address names the week of a day, such as {@code 2026-W48}. */
    static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
