package app.comeback.guidelint;

/** How much a finding weighs: an open error keeps a guide from medical review, the others are advice. */
public enum Grade {
    ERROR,
    WARNING,
    HINT
}
