package app.comeback.exercises;

/** What an exercise needs, and what a client may have at hand. */
public enum Equipment {
    MAT,
    CHAIR,
    TOWEL,
    BAND,
    SLIDER,
    BOX,
    BENCH,
    DUMBBELL,
    BARBELL,
    BIKE,
    ANKLE_HOLD,
    STAIRS,
    RUNNING_SPACE,
    CONES
}
