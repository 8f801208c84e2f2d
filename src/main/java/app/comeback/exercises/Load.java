package app.comeback.exercises;

/** How much a joint has to bear, roughly. */
public enum Load {
    LOW,
    MODERATE,
    HIGH
}
