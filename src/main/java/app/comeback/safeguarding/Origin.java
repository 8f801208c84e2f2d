package app.comeback.safeguarding;

/** Where a client wrote something in words of their own. */
public enum Origin {
    /** An answer of the assessment. */
    ANSWER,
    /** What was said about a session. */
    SESSION,
    /** What was said with the answer about the next morning. */
    CHECK_IN,
    /** A message to the care team. */
    MESSAGE
}
