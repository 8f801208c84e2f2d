package app.comeback.guideimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as people write them; {@code 03/04/2025} is the third of April. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SLASHES = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?(\\p{L}{3,9})\\.?,?\\s+(\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");

    private Dates() {}

    /** The first date in the text; nothing when there is none or it does not exist. */
    static @Nullable LocalDate find(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.find()) {
            int first = number(slashes, 1);
            int second = number(slashes, 2);
            int year = number(slashes, 3);
            return second > 12 ? date(year, first, second) : date(year, second, first);
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find()) {
            return date(number(day, 3), month(day.group(2)), number(day, 1));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        return month.find() ? date(number(month, 3), month(month.group(1)), number(month, 2)) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(name.toUpperCase(Locale.ROOT))
                    || name.toUpperCase(Locale.ROOT).equals(month.name().substring(0, 3))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
