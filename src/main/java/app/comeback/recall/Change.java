package app.comeback.recall;

/** What happened to what plans rest on. */
public enum Change {
    /** It is not held up any more. */
    WITHDRAWN,
    /** It says something else now. */
    CHANGED,
    /** Who signed it took the signature back. */
    SIGNATURE_WITHDRAWN
}
