package app.comeback.site;

import app.comeback.medicalreview.BadgeWording;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Formats;
import app.comeback.shared.PortalProperties;
import app.comeback.shared.Texts;
import java.math.BigDecimal;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says dates, conditions and addresses the way every public page says them. */
@Component
class SiteWords {

    private final Texts texts;
    private final ZoneId zone;
    private final String baseUrl;

    SiteWords(Texts texts, PortalProperties properties) {
        this.texts = texts;
        this.zone = properties.zone();
        this.baseUrl = withoutSlash(properties.baseUrl());
    }

    String text(Locale locale, String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    /** A badge's sentence. */
    String text(Locale locale, BadgeWording.Line line) {
        return texts.get(locale, line.key(), line.arguments().toArray());
    }

    Day day(Locale locale, LocalDate date) {
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Formats.of(locale));
        return new Day(date, format.format(date));
    }

    /** The day in the portal's zone: a cached page cannot know the reader's. */
    Day day(Locale locale, Instant instant) {
        return day(locale, instant.atZone(zone).toLocalDate());
    }

    /** A time of day in the portal's zone, which it names. */
    Moment moment(Locale locale, Instant instant) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Formats.of(locale));
        return new Moment(
                instant,
                text(
                        locale,
                        "site.moment",
                        day(locale, instant).text(),
                        time.format(instant.atZone(zone)),
                        zone.getDisplayName(TextStyle.SHORT, locale)));
    }

    String oneDecimal(Locale locale, BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Formats.of(locale));
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    String condition(Locale locale, ConditionCode condition) {
        String key = "condition." + condition.value();
        if (texts.has(key)) {
            return texts.get(locale, key);
        }
        String words = condition.value().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** The full address of a page, which is also its canonical one. */
    String address(String path) {
        return baseUrl + path;
    }

    private static String withoutSlash(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
