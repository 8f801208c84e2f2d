package app.comeback.shared;

import java.util.regex.Pattern;

/**
 * The condition a guide, a protocol or a credential's scope is about, such as {@code hamstring}.
 *
 * @param value 3 to 40 lower-case letters, digits and hyphens, beginning with a letter
 */
public record ConditionCode(String value) implements Comparable<ConditionCode> {

    private static final Pattern SYNTAX = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    /** Pain and injury of the hamstring muscles and their tendons. */
    public static final ConditionCode HAMSTRING = new ConditionCode("hamstring");

    public ConditionCode {
        if (value.length() > 40 || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("A condition code has 3 to 40 lower-case letters, digits and hyphens");
        }
    }

    @Override
    public int compareTo(ConditionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
