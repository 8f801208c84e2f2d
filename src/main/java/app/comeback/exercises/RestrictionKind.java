package app.comeback.exercises;

import java.util.Arrays;
import java.util.List;

/** What a person may be restricted in. */
public enum RestrictionKind {
    NO_KNEELING(true),
    NO_LYING_ON_BACK(false),
    NO_PRONE(false),
    NO_LYING_ON_SIDE(true),
    NO_SITTING(false),
    NO_STANDING(false),
    NO_STANDING_ON_ONE_LEG(true),
    NO_WEIGHT_ON_ARMS(true),
    /** No flight at all: neither jogging nor jumping. */
    NO_IMPACT(true),
    NO_HIGH_IMPACT(true),
    NO_END_RANGE_HIP_FLEXION(true),
    NO_LONG_MUSCLE_LENGTH(true),
    NO_HIGH_HIP_LOAD(true),
    NO_HIGH_KNEE_LOAD(true),
    NO_HIGH_ANKLE_LOAD(true),
    NO_HIGH_BACK_LOAD(false),
    /** Its detail is a {@link Muscle}. */
    NO_WORK_FOR_MUSCLE(true),
    /** Its detail is an {@link Equipment}. */
    NO_EQUIPMENT(false),
    /** Its detail is a {@link ContraIndication}. */
    CONTRA_INDICATION(true);

    private final boolean sided;

    RestrictionKind(boolean sided) {
        this.sided = sided;
    }

    /** Whether it can be about one side alone. */
    public boolean hasSide() {
        return sided;
    }

    /** What its detail may be; nothing for a kind without one. */
    public List<String> details() {
        return switch (this) {
            case NO_WORK_FOR_MUSCLE -> names(Muscle.values());
            case NO_EQUIPMENT -> names(Equipment.values());
            case CONTRA_INDICATION -> names(ContraIndication.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
