package app.comeback.exercises;

/** A place on the body that a picture can refer to; near is the side towards the reader. */
enum BodyPoint {
    HEAD(10),
    SHOULDER(10),
    HIP(10),
    NEAR_KNEE(6.5),
    NEAR_ANKLE(4.5),
    NEAR_HEEL(4),
    NEAR_TOE(2.6),
    NEAR_ELBOW(4.5),
    NEAR_HAND(3.8),
    FAR_KNEE(6.5),
    FAR_ANKLE(4.5),
    FAR_HEEL(4),
    FAR_TOE(2.6),
    FAR_ELBOW(4.5),
    FAR_HAND(3.8);

    private final double radius;

    BodyPoint(double radius) {
        this.radius = radius;
    }

    /** Half the thickness of the body here. */
    double radius() {
        return radius;
    }
}
