package app.comeback.exercises;

/** How hard the foot meets the floor. */
public enum Impact {
    /** One foot, or another part of the body, is on the floor all the time. */
    NONE,
    /** Short flights with soft landings: jogging, skips. */
    LOW,
    /** Fast running, jumps and turns. */
    HIGH
}
