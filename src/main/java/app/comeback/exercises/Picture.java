package app.comeback.exercises;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of an exercise shows: a body in two positions, and things around it.
 *
 * @param anchor the point of the body that stays where it is
 * @param start the first position
 * @param end the second position
 * @param arrow shows where a point of the body goes; none where nothing moves much
 * @param push shows where the body presses without moving, if it does
 * @param props the things
 */
record Picture(
        BodyPoint anchor,
        Pose start,
        Pose end,
        @Nullable Arrow arrow,
        @Nullable Push push,
        List<Prop> props) {

    Picture {
        props = List.copyOf(props);
    }

    /**
     * An arrow along the way of a point.
     *
     * @param at the point
     * @param x how far right of the way itself it is drawn
     * @param y how far above it; with both 0 it runs beside the way, on the outer side
     * @param quick whether the movement is fast
     */
    record Arrow(BodyPoint at, double x, double y, boolean quick) {}

    /**
     * A press without movement.
     *
     * @param at which point presses
     * @param degrees in which direction: 0 right, 270 down
     */
    record Push(BodyPoint at, double degrees) {}

    /** The body in this pose. */
    Skeleton body(Pose pose) {
        return Skeleton.of(pose, anchor);
    }
}
