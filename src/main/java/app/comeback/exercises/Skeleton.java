package app.comeback.exercises;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Where a body in a pose has its points, standing or lying on the floor. */
final class Skeleton {

    static final double TORSO = 52;
    static final double NECK = 20;
    static final double THIGH = 45;
    static final double SHIN = 43;
    static final double UPPER_ARM = 30;
    static final double FOREARM = 31;
    static final double TOE_AHEAD = 17;
    static final double TOE_BELOW = 3.4;
    static final double HEEL_BEHIND = 2;
    static final double HEEL_BELOW = 2;

    private final Map<BodyPoint, Point> points = new EnumMap<>(BodyPoint.class);

    private Skeleton(Pose pose) {
        put(BodyPoint.HIP, Point.ORIGIN);
        Point shoulder = put(BodyPoint.SHOULDER, Point.ORIGIN.towards(pose.torso(), TORSO));
        put(BodyPoint.HEAD, shoulder.towards(pose.torso() - pose.neck(), NECK));
        leg(
                pose.torso(),
                pose.legNear(),
                BodyPoint.NEAR_KNEE,
                BodyPoint.NEAR_ANKLE,
                BodyPoint.NEAR_HEEL,
                BodyPoint.NEAR_TOE);
        leg(
                pose.torso(),
                pose.legFar(),
                BodyPoint.FAR_KNEE,
                BodyPoint.FAR_ANKLE,
                BodyPoint.FAR_HEEL,
                BodyPoint.FAR_TOE);
        arm(pose.torso(), pose.armNear(), BodyPoint.NEAR_ELBOW, BodyPoint.NEAR_HAND);
        arm(pose.torso(), pose.armFar(), BodyPoint.FAR_ELBOW, BodyPoint.FAR_HAND);
    }

    /** The body in this pose, with the anchor where the pose puts it. */
    static Skeleton of(Pose pose, BodyPoint anchor) {
        Skeleton body = new Skeleton(pose);
        Point held = body.at(anchor);
        double up = pose.height() == null ? -body.lowest() : pose.height() - held.y();
        body.move(pose.x() - held.x(), up);
        return body;
    }

    private void leg(double torso, Pose.Leg leg, BodyPoint knee, BodyPoint ankle, BodyPoint heel, BodyPoint toe) {
        double thigh = torso + 180 + leg.hip();
        double shin = thigh - leg.knee();
        double foot = shin + 90 + leg.ankle();
        Point joint = put(knee, at(BodyPoint.HIP).towards(thigh, THIGH));
        Point end = put(ankle, joint.towards(shin, SHIN));
        put(heel, end.towards(foot, -HEEL_BEHIND).towards(foot - 90, HEEL_BELOW));
        put(toe, end.towards(foot, TOE_AHEAD).towards(foot - 90, TOE_BELOW));
    }

    private void arm(double torso, Pose.Arm arm, BodyPoint elbow, BodyPoint hand) {
        double upper = torso + 180 + arm.shoulder();
        Point joint = put(elbow, at(BodyPoint.SHOULDER).towards(upper, UPPER_ARM));
        put(hand, joint.towards(upper + arm.elbow(), FOREARM));
    }

    private Point put(BodyPoint name, Point point) {
        points.put(name, point);
        return point;
    }

    private void move(double dx, double dy) {
        points.replaceAll((name, point) -> point.plus(dx, dy));
    }

    /** Where this point of the body is. */
    Point at(BodyPoint name) {
        Point point = points.get(name);
        if (point == null) {
            throw new IllegalStateException("No such point yet: " + name);
        }
        return point;
    }

    /** All points. */
    Map<BodyPoint, Point> points() {
        return Collections.unmodifiableMap(points);
    }

    /** How high the lowest part of the body is. */
    double lowest() {
        return points.entrySet().stream()
                .mapToDouble(entry -> entry.getValue().y() - entry.getKey().radius())
                .min()
                .orElseThrow();
    }
}
