package app.comeback.library;

import app.comeback.exercises.ExerciseId;

/**
 * A further version of an exercise was let into plans that differs in more than its name, told in the transaction that
 * did so.
 *
 * @param exercise which
 * @param version the version that plans have from now on
 */
public record ExerciseRevised(ExerciseId exercise, int version) {}
