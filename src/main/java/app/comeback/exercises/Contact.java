package app.comeback.exercises;

/** A position that an exercise needs, or what bears the weight in it. */
public enum Contact {
    LYING_ON_BACK,
    LYING_ON_FRONT,
    LYING_ON_SIDE,
    SITTING,
    KNEELING,
    STANDING,
    STANDING_ON_ONE_LEG,
    WEIGHT_ON_ARMS
}
