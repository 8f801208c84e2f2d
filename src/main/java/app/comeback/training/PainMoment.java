package app.comeback.training;

/** When in a session a pain is asked. */
public enum PainMoment {
    /** Before the session. */
    BEFORE,
    /** At its worst during one exercise. */
    PEAK,
    /** After the session. */
    AFTER
}
