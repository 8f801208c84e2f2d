package app.comeback.exercises;

import org.jspecify.annotations.Nullable;

/**
 * What to look for in the library; everything that is given has to fit.
 *
 * @param text words of the name, the purpose, a muscle or a piece of equipment, in any order and case; at most 100
 *     characters count
 * @param muscle a group of muscles it works
 * @param equipment something it needs
 * @param phase a phase it is meant for
 */
public record ExerciseSearch(
        String text,
        @Nullable Muscle muscle,
        @Nullable Equipment equipment,
        @Nullable Integer phase) {

    private static final int LONGEST = 100;

    /** Finds everything. */
    public static final ExerciseSearch ALL = new ExerciseSearch("", null, null, null);

    public ExerciseSearch {
        String given = text.strip();
        text = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    }
}
