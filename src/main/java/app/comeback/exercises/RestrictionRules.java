package app.comeback.exercises;

import app.comeback.shared.Side;
import org.jspecify.annotations.Nullable;

/** Which exercises each kind of restriction rules out. */
final class RestrictionRules {

    private RestrictionRules() {}

    /**
     * Whether the restriction rules the exercise out, when that is done on this side.
     *
     * @param annotation a complete one
     */
    static boolean blocks(Restriction restriction, Annotation annotation, Side done) {
        boolean sideMatters = annotation.sides() == Sides.ONE_AT_A_TIME;
        return (!sideMatters || restriction.side().overlaps(done)) && concerns(restriction, annotation);
    }

    private static boolean concerns(Restriction restriction, Annotation annotation) {
        JointLoad joints = annotation.joints();
        return switch (restriction.kind()) {
            case NO_KNEELING -> annotation.contacts().contains(Contact.KNEELING);
            case NO_LYING_ON_BACK -> annotation.contacts().contains(Contact.LYING_ON_BACK);
            case NO_PRONE -> annotation.contacts().contains(Contact.LYING_ON_FRONT);
            case NO_LYING_ON_SIDE -> annotation.contacts().contains(Contact.LYING_ON_SIDE);
            case NO_SITTING -> annotation.contacts().contains(Contact.SITTING);
            case NO_STANDING -> isStanding(annotation);
            case NO_STANDING_ON_ONE_LEG -> annotation.contacts().contains(Contact.STANDING_ON_ONE_LEG);
            case NO_WEIGHT_ON_ARMS -> annotation.contacts().contains(Contact.WEIGHT_ON_ARMS);
            case NO_IMPACT -> annotation.impact() != Impact.NONE;
            case NO_HIGH_IMPACT -> annotation.impact() == Impact.HIGH;
            case NO_END_RANGE_HIP_FLEXION -> annotation.hipFlexion() == HipFlexion.END_RANGE;
            case NO_LONG_MUSCLE_LENGTH -> annotation.length() == MuscleLength.LONG;
            case NO_HIGH_HIP_LOAD -> joints != null && joints.hip() == Load.HIGH;
            case NO_HIGH_KNEE_LOAD -> joints != null && joints.knee() == Load.HIGH;
            case NO_HIGH_ANKLE_LOAD -> joints != null && joints.ankle() == Load.HIGH;
            case NO_HIGH_BACK_LOAD -> joints != null && joints.lowerBack() == Load.HIGH;
            case NO_WORK_FOR_MUSCLE -> annotation.muscles().contains(Muscle.valueOf(detail(restriction)));
            case NO_EQUIPMENT -> annotation.equipment().contains(Equipment.valueOf(detail(restriction)));
            case CONTRA_INDICATION ->
                annotation.contraIndications().contains(ContraIndication.valueOf(detail(restriction)));
        };
    }

    private static boolean isStanding(Annotation annotation) {
        return annotation.contacts().contains(Contact.STANDING)
                || annotation.contacts().contains(Contact.STANDING_ON_ONE_LEG);
    }

    private static String detail(Restriction restriction) {
        @Nullable String detail = restriction.detail();
        if (detail == null) {
            throw new IllegalStateException(restriction.kind() + " without a detail");
        }
        return detail;
    }
}
