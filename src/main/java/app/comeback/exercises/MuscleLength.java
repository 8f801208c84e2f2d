package app.comeback.exercises;

/** How long the hamstring gets under load: by the bend of the hip and the stretch of the knee. */
public enum MuscleLength {
    SHORT,
    MIDDLE,
    LONG
}
