package app.comeback.recall;

/** Where an affected item stands. */
public enum TaskState {
    /** Somebody of the care team must answer. */
    OPEN,
    /** Somebody has seen it; it goes on, for a recall about harm only until the deadline. */
    ACKNOWLEDGED,
    /** Somebody entitled decided that it goes on, with a reason. */
    KEPT,
    /** The deadline is over and no answer lets it go on: the client leaves it out. */
    PAUSED,
    /** The plan holds it no more, or the recall was closed. */
    GONE
}
