package app.comeback.exercises;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers from one to another, both included; the unit is in the name of the field that holds it.
 *
 * @param from the smallest, 0 to 10,000
 * @param to the largest; the same for a single number
 */
public record Range(int from, int to) {

    private static final int MOST = 10_000;
    private static final Pattern SYNTAX = Pattern.compile("(?<from>\\d{1,5})(?:-(?<to>\\d{1,5}))?");

    public Range {
        if (from < 0 || to < from || to > MOST) {
            throw new IllegalArgumentException("Not a range of 0 to 10000: " + from + "-" + to);
        }
    }

    /** A single number. */
    public static Range of(int number) {
        return new Range(number, number);
    }

    /**
     * Reads {@code 12} or {@code 8-10}.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Range parse(String text) {
        Matcher match = SYNTAX.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a number or a range: " + text);
        }
        int from = Integer.parseInt(match.group("from"));
        return new Range(from, match.group("to") == null ? from : Integer.parseInt(match.group("to")));
    }

    /** Whether it is a single number. */
    public boolean isSingle() {
        return from == to;
    }

    /** Each end multiplied. */
    public Range times(int factor) {
        return new Range(from * factor, to * factor);
    }

    /** Each end added to the other's. */
    public Range plus(Range other) {
        return new Range(from + other.from, to + other.to);
    }

    /** {@code 12}, or {@code 8–10}. */
    @Override
    public String toString() {
        return isSingle() ? Integer.toString(from) : from + "–" + to;
    }
}
