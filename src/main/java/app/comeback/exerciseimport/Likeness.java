package app.comeback.exerciseimport;

/** In which way a record looks like a known exercise. */
public enum Likeness {
    /** The same words, whatever their order, number and spelling of signs. */
    SAME_NAME,
    /** Nearly the same words, and muscles that do not contradict. */
    SIMILAR
}
