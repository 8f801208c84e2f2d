package app.comeback.exercises;

/** What an exercise cannot be done without. */
public enum Equipment {
    BAND,
    BENCH,
    BIKE,
    BOX,
    CHAIR,
    CONES,
    /** Something heavy, or somebody, that keeps the feet down. */
    FOOT_HOLD,
    SLIDER,
    /** Room to run: a track, a pitch or a quiet street. */
    RUNNING_SPACE,
    TOWEL,
    WALL,
    WEIGHTS
}
