package app.comeback.protocols;

/** Who took a measurement; a value that the client took at home proves less than one that a clinician took. */
public enum Mode {
    SELF,
    TRAINER,
    CLINICIAN
}
