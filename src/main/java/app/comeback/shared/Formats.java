package app.comeback.shared;

import java.util.Locale;

/** In which of its ways a language writes dates and numbers. */
public final class Formats {

    private Formats() {}

    /**
     * The locale to format for. English without a country writes the day first: beside a month in letters no date then
     * changes its meaning.
     */
    public static Locale of(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }
}
