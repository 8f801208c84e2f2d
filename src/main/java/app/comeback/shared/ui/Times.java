package app.comeback.shared.ui;

import app.comeback.shared.Formats;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times in the language of the screen and the zone of the reader's browser. */
public final class Times {

    private Times() {}

    /** Day and time, for example {@code 22 Nov 2026, 14:32}; nothing for nothing. */
    public static String dateTime(@Nullable Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale())
                        .format(instant.atZone(zone()));
    }

    /** The day, for example {@code 22 Nov 2026}; nothing for nothing. */
    public static String date(@Nullable Instant instant) {
        return instant == null ? "" : date(instant.atZone(zone()).toLocalDate());
    }

    /** The day, for example {@code 22 Nov 2026}; nothing for nothing. */
    public static String date(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale())
                        .format(day);
    }

    /** The time of day, for example {@code 14:32}. */
    public static String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(zone()));
    }

    /** The zone that the reader's browser told, or UTC before it did. */
    public static ZoneId zone() {
        UI ui = UI.getCurrent();
        ExtendedClientDetails details = ui == null ? null : ui.getPage().getExtendedClientDetails();
        String zone = details == null ? null : details.getTimeZoneId();
        return zone == null || zone.isBlank() ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return Formats.of(ui == null ? Locale.ENGLISH : ui.getLocale());
    }
}
