package app.comeback.exercises;

import org.jspecify.annotations.Nullable;

/**
 * How a body is held, by its joints, seen from its right side. Degrees throughout; a straight standing person who looks
 * to the right has a torso of 90 and zeros everywhere else.
 *
 * @param torso direction from hip to shoulder: 90 upright, 180 on the back, 0 on the front
 * @param neck how far the head is bent forward, -60 to 70
 * @param near the leg on the reader's side; straight when left out
 * @param far the other leg; the same when left out
 * @param nearArm the arm on the reader's side; hanging when left out
 * @param farArm the other arm; the same when left out
 * @param x how far the anchor has moved to the right
 * @param height of the anchor above the floor; when left out, the lowest part of the body touches the floor
 */
record Pose(
        double torso,
        double neck,
        @Nullable Leg near,
        @Nullable Leg far,
        @Nullable Arm nearArm,
        @Nullable Arm farArm,
        double x,
        @Nullable Double height) {

    Pose {
        requireWithin("torso", torso, -180, 360);
        requireWithin("neck", neck, -60, 70);
    }

    /**
     * A leg.
     *
     * @param hip bent forward, -40 to 140
     * @param knee bent, -5 to 155
     * @param ankle toes drawn up, -70 to 40
     */
    record Leg(double hip, double knee, double ankle) {

        static final Leg STRAIGHT = new Leg(0, 0, 0);

        Leg {
            requireWithin("hip", hip, -40, 140);
            requireWithin("knee", knee, -5, 155);
            requireWithin("ankle", ankle, -70, 40);
        }

        private Leg between(Leg end, double share) {
            return new Leg(mix(hip, end.hip, share), mix(knee, end.knee, share), mix(ankle, end.ankle, share));
        }
    }

    /**
     * An arm.
     *
     * @param shoulder raised forward, -70 to 190
     * @param elbow bent, 0 to 155
     */
    record Arm(double shoulder, double elbow) {

        static final Arm HANGING = new Arm(0, 0);

        Arm {
            requireWithin("shoulder", shoulder, -70, 190);
            requireWithin("elbow", elbow, 0, 155);
        }

        private Arm between(Arm end, double share) {
            return new Arm(mix(shoulder, end.shoulder, share), mix(elbow, end.elbow, share));
        }
    }

    Leg legNear() {
        return near == null ? Leg.STRAIGHT : near;
    }

    Leg legFar() {
        return far == null ? legNear() : far;
    }

    Arm armNear() {
        return nearArm == null ? Arm.HANGING : nearArm;
    }

    Arm armFar() {
        return farArm == null ? armNear() : farArm;
    }

    /** The pose on the way to another one. */
    Pose between(Pose end, double share) {
        Double way = height == null || end.height == null ? null : Double.valueOf(mix(height, end.height, share));
        return new Pose(
                mix(torso, end.torso, share),
                mix(neck, end.neck, share),
                legNear().between(end.legNear(), share),
                legFar().between(end.legFar(), share),
                armNear().between(end.armNear(), share),
                armFar().between(end.armFar(), share),
                mix(x, end.x, share),
                way);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    private static void requireWithin(String joint, double degrees, double least, double most) {
        if (!(degrees >= least && degrees <= most)) {
            throw new IllegalArgumentException(
                    "No body can: %s of %s degrees, not within %s to %s".formatted(joint, degrees, least, most));
        }
    }
}
