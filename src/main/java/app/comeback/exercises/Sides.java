package app.comeback.exercises;

/** Which legs work. */
public enum Sides {
    /** Both at once; leaving out one side is not possible. */
    TOGETHER,
    /** Each by itself; it can be done on one side alone. */
    ONE_AT_A_TIME,
    /** In turn, as in walking; leaving out one side is not possible. */
    ALTERNATING
}
