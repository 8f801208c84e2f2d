package app.comeback.exercises;

import static app.comeback.exercises.Skeleton.FOREARM;
import static app.comeback.exercises.Skeleton.HEEL_BEHIND;
import static app.comeback.exercises.Skeleton.HEEL_BELOW;
import static app.comeback.exercises.Skeleton.NECK;
import static app.comeback.exercises.Skeleton.SHIN;
import static app.comeback.exercises.Skeleton.THIGH;
import static app.comeback.exercises.Skeleton.TOE_AHEAD;
import static app.comeback.exercises.Skeleton.TOE_BELOW;
import static app.comeback.exercises.Skeleton.TORSO;
import static app.comeback.exercises.Skeleton.UPPER_ARM;

import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Draws a body. Every bone is a group that is turned at its joint, so that a bone keeps its length however the joints
 * move.
 */
final class Figure {

    private static final String NEAR = "n";
    private static final String FAR = "f";

    private final Picture picture;
    private final Set<Muscle> muscles;
    private final Motion motion;

    /**
     * Creates it.
     *
     * @param motion turns the joints
     */
    Figure(Picture picture, Set<Muscle> muscles, Motion motion) {
        this.picture = picture;
        this.muscles = muscles;
        this.motion = motion;
    }

    /** The body; it begins in the position that the motion rests in. */
    String draw() {
        String inside = turned(Pose::torso, moved(TORSO, arm(Pose::armFar, FAR)))
                + leg(Pose::legFar, FAR, "")
                + turned(Pose::torso, torso())
                + leg(Pose::legNear, NEAR, legMuscles())
                + turned(Pose::torso, torsoMuscles())
                + turned(Pose::torso, moved(TORSO, arm(Pose::armNear, NEAR)));
        return motion.moved(pose -> picture.body(pose).at(BodyPoint.HIP), inside);
    }

    private String turned(ToDoubleFunction<Pose> joint, String content) {
        return motion.turned(joint, content);
    }

    private static String moved(double along, String content) {
        return Svg.group("transform=\"translate(" + Svg.number(along) + " 0)\"", content);
    }

    private String torso() {
        String neckAndHead = turned(
                pose -> -pose.neck(),
                bone(NEAR, -4, 5, NECK, 4.5)
                        + Svg.circle(NEAR, NECK, 0, 10)
                        + Svg.circle(NEAR, NECK - 2, -9.6, 2.4)
                        + Svg.path("h", "M24.5 -9A10.2 10.2 0 0 1 14.5 8.7Q21 2 24.5 -9Z"));
        return moved(TORSO, neckAndHead) + bone(NEAR, 0, 10, TORSO - 6, 10);
    }

    private String torsoMuscles() {
        String glutes = tint(Muscle.GLUTEALS, "M-7.5 3.5Q-6 9.4 0 9.4Q10 9.4 11 4.5Q2 -2.5 -7.5 3.5Z");
        String flexors = tint(Muscle.HIP_FLEXORS, "M-6 -3Q4 -10 14 -9.4Q10 -3 -6 -3Z");
        String trunk = tint(Muscle.TRUNK, "M8 -2.5Q24 -1 40 -3Q42 -8 36 -9.2Q22 -10.4 8 -9Z");
        return glutes + flexors + trunk;
    }

    private String arm(Joints<Pose.Arm> arm, String style) {
        String hand = Svg.circle(style, FOREARM, 0, BodyPoint.NEAR_HAND.radius());
        String forearm = turned(pose -> arm.of(pose).elbow(), bone(style, 0, 4.4, FOREARM, 3.3) + hand);
        return turned(
                pose -> 180 + arm.of(pose).shoulder(), bone(style, 0, 5.8, UPPER_ARM, 4.5) + moved(UPPER_ARM, forearm));
    }

    private String leg(Joints<Pose.Leg> leg, String style, String thighMuscles) {
        boolean near = style.equals(NEAR);
        String foot = turned(
                pose -> 90 + leg.of(pose).ankle(),
                Svg.limb(
                                style,
                                new Point(-HEEL_BEHIND, -HEEL_BELOW),
                                BodyPoint.NEAR_HEEL.radius(),
                                new Point(TOE_AHEAD, -TOE_BELOW),
                                BodyPoint.NEAR_TOE.radius())
                        + Svg.limb(style, Point.ORIGIN, 4.4, new Point(TOE_AHEAD - 5, -TOE_BELOW + 0.4), 2.8));
        String calf = Svg.path(style, "M1 -5Q12 -9.2 25 -4.2L25 0L1 0Z");
        String shin = turned(
                pose -> -leg.of(pose).knee(),
                moved(SHIN, foot) + bone(style, 0, 6.4, SHIN, 4.2) + calf + (near ? shinMuscles() : ""));
        return turned(
                pose -> pose.torso() + 180 + leg.of(pose).hip(),
                moved(THIGH, shin) + bone(style, 0, 9.6, THIGH, 6.5) + thighMuscles);
    }

    private String legMuscles() {
        return tint(Muscle.HAMSTRINGS, "M5 -1.6Q22 -1 41 -2.4L41 -6.2Q22 -8.9 5 -8.8Z")
                + tint(Muscle.QUADRICEPS, "M5 1.6Q22 1 41 2.4L41 6.2Q22 8.9 5 8.8Z");
    }

    private String shinMuscles() {
        return tint(Muscle.CALVES, "M2 -1.4Q12 -0.6 25 -1.4L25 -4Q12 -8 2 -5.2Z")
                + tint(Muscle.SHINS, "M5 1.4Q14 1 28 1.6L28 4.2Q14 5.8 5 5.6Z");
    }

    private String tint(Muscle muscle, String outline) {
        return muscles.contains(muscle) ? Svg.path("m", outline) : "";
    }

    private static String bone(String style, double from, double fromRadius, double to, double toRadius) {
        return Svg.limb(style, new Point(from, 0), fromRadius, new Point(to, 0), toRadius);
    }

    /** Picks a limb's joints out of a pose. */
    private interface Joints<T> {

        T of(Pose pose);
    }
}
