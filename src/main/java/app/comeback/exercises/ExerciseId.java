package app.comeback.exercises;

import java.util.regex.Pattern;

/**
 * Names one exercise of the library, in plans and logs too.
 *
 * @param value two capital letters and two or three digits, such as {@code HX01}
 */
public record ExerciseId(String value) implements Comparable<ExerciseId> {

    private static final Pattern SYNTAX = Pattern.compile("[A-Z]{2}[0-9]{2,3}");

    public ExerciseId {
        if (value.length() > 5 || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("An exercise id has two capital letters and two or three digits");
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
