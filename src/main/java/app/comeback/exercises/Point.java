package app.comeback.exercises;

/**
 * A place in a picture's scene: one unit is about a centimetre of a small person, x grows to the right and y upwards
 * from the floor.
 */
record Point(double x, double y) {

    static final Point ORIGIN = new Point(0, 0);

    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** The point so far away in this direction: 0 degrees is right, 90 is up. */
    Point towards(double degrees, double distance) {
        double angle = StrictMath.toRadians(degrees);
        return plus(distance * StrictMath.cos(angle), distance * StrictMath.sin(angle));
    }

    double distance(Point other) {
        return StrictMath.hypot(other.x - x, other.y - y);
    }

    /** The direction in which the other point lies, in degrees. */
    double direction(Point other) {
        return StrictMath.toDegrees(StrictMath.atan2(other.y - y, other.x - x));
    }
}
