package app.comeback.shared;

import java.util.regex.Pattern;

/**
 * Pain on the numeric rating scale. A pain that was not asked or not answered is no {@code Pain} at all, never a zero.
 *
 * @param value a whole number from 0, no pain, to 10, the worst imaginable
 */
public record Pain(int value) implements Comparable<Pain> {

    private static final int WORST = 10;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    /**
     * Checks the range.
     *
     * @throws Refused when the value is outside 0 to 10
     */
    public Pain {
        if (value < 0 || value > WORST) {
            throw new Refused("shared.pain.range");
        }
    }

    /**
     * Reads what somebody typed or a device sent.
     *
     * @throws Refused when it is anything but a whole number from 0 to 10
     */
    public static Pain parse(String text) {
        String typed = text.strip();
        if (!DIGITS.matcher(typed).matches()) {
            throw new Refused("shared.pain.range");
        }
        return new Pain(Integer.parseInt(typed));
    }

    @Override
    public int compareTo(Pain other) {
        return Integer.compare(value, other.value);
    }
}
