package app.comeback.exercises;

import java.util.regex.Pattern;

/**
 * Identifies an exercise of the library, such as {@code HX12}.
 *
 * @param value two capital letters and two or three digits
 */
public record ExerciseId(String value) implements Comparable<ExerciseId> {

    private static final Pattern SYNTAX = Pattern.compile("[A-Z]{2}[0-9]{2,3}");

    public ExerciseId {
        if (value.length() > 5 || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("An exercise id is two capital letters and two or three digits");
        }
    }

    @Override
    public int compareTo(ExerciseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
