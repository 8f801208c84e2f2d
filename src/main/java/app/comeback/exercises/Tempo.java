package app.comeback.exercises;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast one repetition goes.
 *
 * @param lowerSeconds the way down or out, 0 to 60; 0 means no set time
 * @param pauseSeconds the stop in between, 0 to 60
 * @param liftSeconds the way back, 0 to 60; 0 means no set time
 */
public record Tempo(int lowerSeconds, int pauseSeconds, int liftSeconds) {

    private static final int LONGEST = 60;
    private static final Pattern SYNTAX = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{1,2})");

    public Tempo {
        for (int seconds : new int[] {lowerSeconds, pauseSeconds, liftSeconds}) {
            if (seconds < 0 || seconds > LONGEST) {
                throw new IllegalArgumentException("Each part of a tempo is 0 to 60 seconds");
            }
        }
    }

    /**
     * Reads {@code 3-0-1}: lowering, pause, lifting, in seconds.
     *
     * @throws IllegalArgumentException when it is written in another way
     */
    public static Tempo parse(String text) {
        Matcher match = SYNTAX.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a tempo such as 3-0-1: " + text);
        }
        return new Tempo(
                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
    }

    /** As in {@code 3-0-1}. */
    @Override
    public String toString() {
        return lowerSeconds + "-" + pauseSeconds + "-" + liftSeconds;
    }
}
