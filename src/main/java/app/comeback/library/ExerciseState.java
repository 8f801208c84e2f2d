package app.comeback.library;

/** Where an exercise of the practice stands. */
public enum ExerciseState {
    /** It is found and shown as not cleared; nobody plans it. */
    DRAFT,
    /** A health professional released a version, which plans read. */
    USABLE,
    /** Nobody plans it any more; plans that hold it keep it. */
    WITHDRAWN
}
