package app.comeback.exercises;

import java.util.regex.Pattern;

/**
 * Names one exercise of the library, in plans and logs too.
 *
 * @param value two capital letters and two to six digits, such as {@code HX01}
 */
public record ExerciseId(String value) implements Comparable<ExerciseId> {

    private static final Pattern SYNTAX = Pattern.compile("[A-Z]{2}[0-9]{2,6}");

    public ExerciseId {
        if (value.length() > 8 || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("An exercise id has two capital letters and two to six digits");
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
