package app.comeback.exercises;

/** Who has to open an exercise for a client before it may be planned. */
public enum UnlockRole {
    /** Nobody: whoever plans may take it. */
    NOBODY,
    TRAINER,
    /** A physiotherapist or physician. */
    CLINICIAN
}
