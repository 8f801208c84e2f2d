package app.comeback.exerciseimport;

import app.comeback.exercises.ExerciseId;
import org.jspecify.annotations.Nullable;

/**
 * A record that looks like a known exercise.
 *
 * @param position which record of the import
 * @param name what the source calls it
 * @param likeness in which way it looks like the known one
 * @param twin the known one
 * @param twinName what the library calls that
 * @param decision what somebody decided, now or in an earlier import; nothing before that
 * @param settled whether that was carried out
 */
public record DuplicateRow(
        int position,
        String name,
        Likeness likeness,
        ExerciseId twin,
        String twinName,
        @Nullable Decision decision,
        boolean settled) {}
