package app.comeback.exercises;

import app.comeback.shared.Side;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an exercise is all right for a person with restrictions, and if not, why. */
public sealed interface Clearance {

    /** Nothing speaks against it. */
    record Cleared() implements Clearance {}

    /**
     * Restrictions rule it out.
     *
     * @param restrictions those that do, at least one
     * @param openSide the side on which it may still be done; null for none
     */
    record Blocked(List<Restriction> restrictions, @Nullable Side openSide) implements Clearance {

        public Blocked {
            restrictions = List.copyOf(restrictions);
        }

        /** The translation keys of the reasons, such as {@code exercises.restriction.NO_KNEELING}. */
        public List<String> reasonKeys() {
            return restrictions.stream()
                    .map(restriction -> "exercises.restriction." + restriction.kind())
                    .distinct()
                    .toList();
        }
    }

    /**
     * Nobody stated enough about it to tell; for a person with any restriction that counts as a no.
     *
     * @param missing what is not stated
     */
    record NotCleared(Set<Annotation.Part> missing) implements Clearance {

        public NotCleared {
            missing = Set.copyOf(missing);
        }
    }

    /** Whether it may be done. */
    default boolean isCleared() {
        return this instanceof Cleared;
    }

    /** Judges an exercise that is to be done on both sides. */
    static Clearance check(Exercise exercise, Collection<Restriction> restrictions) {
        return check(exercise, Side.BOTH, restrictions);
    }

    /**
     * Judges an exercise that is to be done on this side.
     *
     * @param done matters only where each leg works by itself
     */
    static Clearance check(Exercise exercise, Side done, Collection<Restriction> restrictions) {
        Annotation annotation = exercise.annotation();
        if (restrictions.isEmpty()) {
            return new Cleared();
        }
        if (!annotation.isComplete()) {
            return new NotCleared(annotation.missing());
        }
        List<Restriction> blocking = blocking(annotation, done, restrictions);
        return blocking.isEmpty() ? new Cleared() : new Blocked(blocking, openSide(annotation, restrictions));
    }

    private static List<Restriction> blocking(Annotation annotation, Side done, Collection<Restriction> restrictions) {
        return restrictions.stream()
                .filter(restriction -> RestrictionRules.blocks(restriction, annotation, done))
                .toList();
    }

    private static @Nullable Side openSide(Annotation annotation, Collection<Restriction> restrictions) {
        return Stream.of(Side.LEFT, Side.RIGHT)
                .filter(side -> blocking(annotation, side, restrictions).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
