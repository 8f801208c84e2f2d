package app.comeback.assessments;

import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One question of the intake, which fills one screen of a phone.
 *
 * @param key what its answers are kept under, for example {@code RF-05} or {@code story.side}
 * @param section which part of the intake it belongs to
 * @param kind what an answer looks like
 * @param options the words to choose from; for numbers the least and the greatest
 * @param wording the question itself where it comes from a rule set; null where it is the portal's own
 * @param onlyIf the key of the yes-or-no question that must be yes for this one to be asked
 */
public record Question(
        String key,
        Section section,
        Kind kind,
        List<String> options,
        @Nullable String wording,
        @Nullable String onlyIf) {

    /** What stands for a day or a text that the client does not know or does not want to give. */
    public static final String UNKNOWN = "UNKNOWN";

    static final int LONGEST_TEXT = 2000;
    private static final int EARLIEST_YEARS = 80;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    public Question {
        options = List.copyOf(options);
    }

    /**
     * The answer as it is kept.
     *
     * @param today the client's day, which no date may follow
     * @throws Refused saying in one sentence what is wrong with it
     */
    String checked(String answer, LocalDate today) {
        String given = answer.strip();
        if (given.isEmpty()) {
            throw new Refused("assessments.answer.empty");
        }
        switch (kind) {
            case YES_NO, CHOICE -> requireOption(given);
            case MANY -> {
                if (!given.equals(UNKNOWN)) {
                    Arrays.stream(given.split(",")).forEach(this::requireOption);
                }
            }
            case PAIN -> given = Integer.toString(Pain.parse(given).value());
            case NUMBER -> requireNumber(given);
            case DAY -> requireDay(given, today);
            case TEXT -> {
                if (given.length() > LONGEST_TEXT) {
                    throw new Refused("assessments.answer.long", LONGEST_TEXT);
                }
            }
        }
        return given;
    }

    private void requireOption(String given) {
        if (!options.contains(given)) {
            throw new Refused("assessments.answer.option");
        }
    }

    private void requireNumber(String given) {
        int least = Integer.parseInt(options.getFirst());
        int most = Integer.parseInt(options.getLast());
        if (!NUMBER.matcher(given).matches() || Integer.parseInt(given) < least || Integer.parseInt(given) > most) {
            throw new Refused("assessments.answer.number", least, most);
        }
    }

    private static void requireDay(String given, LocalDate today) {
        if (given.equals(UNKNOWN)) {
            return;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new Refused("assessments.answer.day");
        }
        if (day.isAfter(today)) {
            throw new Refused("assessments.answer.future");
        }
        if (day.isBefore(today.minusYears(EARLIEST_YEARS))) {
            throw new Refused("assessments.answer.day");
        }
    }

    /** The parts of the intake. */
    public enum Section {
        SAFETY,
        SCREENING,
        STORY,
        SIGNS,
        GOAL
    }

    /** What an answer looks like. */
    public enum Kind {
        /** {@code YES} or {@code NO}. */
        YES_NO,
        /** One of the options. */
        CHOICE,
        /** Some of the options, divided by commas, or {@link #UNKNOWN} for none of them. */
        MANY,
        /** A whole number from 0 to 10. */
        PAIN,
        /** A whole number between the two options. */
        NUMBER,
        /** A day as {@code 2026-11-20}, or {@link #UNKNOWN}. */
        DAY,
        /** Words of the client, or {@link #UNKNOWN} for none. */
        TEXT
    }
}
