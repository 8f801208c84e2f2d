package app.comeback.exercises;

/** How far the hip bends. */
public enum HipFlexion {
    /** Up to about 30 degrees. */
    SMALL,
    /** Up to about 90 degrees, muscles not at full stretch. */
    MIDDLE,
    /** Past 90 degrees, or as far as the stretched hamstring allows. */
    END_RANGE
}
