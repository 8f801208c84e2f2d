package app.comeback.protocols;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Something that can be measured or asked, and in which unit and range.
 *
 * @param code for example {@code ake}
 * @param name what a person calls it
 * @param instruction how it is taken, in our own words, as Markdown
 * @param kind what its values are
 * @param unit a UCUM unit such as {@code deg}, {@code kg}, {@code {reps}}; {@code 1} for a yes or no
 * @param min the smallest possible value
 * @param max the greatest possible value
 * @param sided whether it is taken for one side
 * @param modes who may take it; without {@link Mode#SELF} it is only for supervised testing
 * @param validForDays how long it may serve as evidence
 */
public record Measure(
        String code,
        String name,
        String instruction,
        Kind kind,
        String unit,
        BigDecimal min,
        BigDecimal max,
        boolean sided,
        Set<Mode> modes,
        int validForDays) {

    public Measure {
        modes = Set.copyOf(modes);
        if (min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("min < max does not hold for " + code);
        }
        if (validForDays < 1 || validForDays > 3_650) {
            throw new IllegalArgumentException("A value is valid for 1 to 3,650 days");
        }
    }

    /** Whether this value can be one of this measure. */
    public boolean accepts(BigDecimal value) {
        boolean inRange = value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
        boolean whole = kind == Kind.DECIMAL || value.stripTrailingZeros().scale() <= 0;
        return inRange && whole;
    }

    /** What the values of a measure are. */
    public enum Kind {
        YES_NO,
        /** A whole number from 0 to 10 on the pain scale. */
        PAIN,
        WHOLE_NUMBER,
        DECIMAL
    }
}
