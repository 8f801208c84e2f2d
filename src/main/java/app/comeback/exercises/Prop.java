package app.comeback.exercises;

import org.jspecify.annotations.Nullable;

/**
 * A thing in a picture. It stands at {@code x} and {@code y}, or is held at a point of the body; a band or towel goes
 * from there to a second point of the body.
 *
 * @param kind what it is
 * @param x how far right of the anchor
 * @param y how far above the floor
 * @param width how wide, where that varies
 * @param height how high, where that varies
 * @param at the point of the body that holds it
 * @param to the point of the body at its other end
 */
record Prop(
        Kind kind,
        double x,
        double y,
        double width,
        double height,
        @Nullable BodyPoint at,
        @Nullable BodyPoint to) {

    /** What things there are. */
    enum Kind {
        MAT,
        BENCH,
        BOX,
        CHAIR,
        PLINTH,
        WALL,
        CUSHION,
        BIKE,
        CONE,
        COURSE,
        FOOT_BAR,
        SPEED,
        POST,
        BAND,
        TOWEL,
        SLIDER,
        WEIGHT,
        BARBELL;

        /** Whether it is drawn over the body, not behind it. */
        boolean isBeforeBody() {
            return switch (this) {
                case FOOT_BAR, BAND, TOWEL, SLIDER, WEIGHT, BARBELL -> true;
                default -> false;
            };
        }
    }
}
