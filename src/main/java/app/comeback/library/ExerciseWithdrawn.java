package app.comeback.library;

import app.comeback.exercises.ExerciseId;

/**
 * An exercise of the practice was withdrawn, told in the transaction that did so.
 *
 * @param exercise which
 * @param version the version that plans had
 * @param reason why, in the words of whoever withdrew it
 */
public record ExerciseWithdrawn(ExerciseId exercise, int version, String reason) {}
