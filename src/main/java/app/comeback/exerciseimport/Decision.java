package app.comeback.exerciseimport;

/** What becomes of a record that looks like an exercise that is known already. */
public enum Decision {
    /** They are two exercises. */
    KEEP_BOTH,
    /** They are one: the known one gets a further name and a further source. */
    MERGE,
    /** The record is not wanted. */
    SKIP
}
