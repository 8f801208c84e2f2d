package app.comeback.progression;

import app.comeback.shared.AccountId;
import app.comeback.training.TrainingRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates on paper, in the client's zone. */
@Component
class SheetTimes {

    private final TrainingRecord training;

    SheetTimes(TrainingRecord training) {
        this.training = training;
    }

    String dateTime(Instant at, AccountId client, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(european(locale))
                .format(at.atZone(training.zone(client)));
    }

    String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(european(locale))
                .format(day);
    }

    /** English without a country is written day first, as on every screen. */
    private static Locale european(Locale locale) {
        return Locale.ENGLISH.equals(locale) ? Locale.UK : locale;
    }
}
