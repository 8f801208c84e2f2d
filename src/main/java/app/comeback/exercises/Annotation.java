package app.comeback.exercises;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an exercise asks of the body and the room. What nobody has stated is null, or named in {@code missing}: an
 * empty set of equipment says “needs nothing” only when somebody said so.
 *
 * @param phases the phases of a recovery it is meant for, 1 to 5
 * @param muscles what it works, the main groups
 * @param joints what the joints bear
 * @param length how long the hamstring gets under load
 * @param impact how hard the foot meets the floor
 * @param hipFlexion how far the hip bends
 * @param sides which legs work
 * @param equipment what it cannot be done without
 * @param contacts positions it needs, and what bears the weight
 * @param contraIndications what speaks against it or asks for care
 * @param unlock who has to open it for a client
 * @param missing what nobody has stated
 */
public record Annotation(
        Set<Integer> phases,
        Set<Muscle> muscles,
        @Nullable JointLoad joints,
        @Nullable MuscleLength length,
        @Nullable Impact impact,
        @Nullable HipFlexion hipFlexion,
        @Nullable Sides sides,
        Set<Equipment> equipment,
        Set<Contact> contacts,
        Set<ContraIndication> contraIndications,
        @Nullable UnlockRole unlock,
        Set<Part> missing) {

    private static final int LAST_PHASE = 5;

    public Annotation {
        if (phases.stream().anyMatch(phase -> phase < 1 || phase > LAST_PHASE)) {
            throw new IllegalArgumentException("Phases are 1 to 5");
        }
        phases = Set.copyOf(phases);
        muscles = Set.copyOf(muscles);
        equipment = Set.copyOf(equipment);
        contacts = Set.copyOf(contacts);
        contraIndications = Set.copyOf(contraIndications);
        Set<Part> open = new TreeSet<>(missing);
        addIf(open, Part.PHASES, phases.isEmpty());
        addIf(open, Part.MUSCLES, muscles.isEmpty());
        addIf(open, Part.CONTACTS, contacts.isEmpty());
        addIf(open, Part.JOINTS, joints == null);
        addIf(open, Part.LENGTH, length == null);
        addIf(open, Part.IMPACT, impact == null);
        addIf(open, Part.HIP_FLEXION, hipFlexion == null);
        addIf(open, Part.SIDES, sides == null);
        addIf(open, Part.UNLOCK, unlock == null);
        missing = open.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(open));
    }

    private static void addIf(Set<Part> open, Part part, boolean isMissing) {
        if (isMissing) {
            open.add(part);
        }
    }

    /** Whether everything is stated; if not, the exercise is not cleared for a client with any restriction. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** What an annotation consists of. */
    public enum Part {
        PHASES,
        MUSCLES,
        JOINTS,
        LENGTH,
        IMPACT,
        HIP_FLEXION,
        SIDES,
        EQUIPMENT,
        CONTACTS,
        CONTRA_INDICATIONS,
        UNLOCK
    }
}
