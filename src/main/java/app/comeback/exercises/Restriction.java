package app.comeback.exercises;

import app.comeback.shared.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a person must not do, or cannot.
 *
 * @param kind what
 * @param detail the name of the equipment, muscle or contra-indication for the kinds that need one; else null
 * @param side which side; {@link Side#BOTH} where a side makes no difference
 */
public record Restriction(RestrictionKind kind, @Nullable String detail, Side side) {

    public Restriction {
        List<String> details = kind.details();
        boolean fits = detail == null ? details.isEmpty() : details.contains(detail);
        if (!fits) {
            throw new IllegalArgumentException("%s does not go with %s".formatted(kind, detail));
        }
        if (!kind.hasSide() && side != Side.BOTH) {
            throw new IllegalArgumentException(kind + " has no side");
        }
    }

    /** A restriction of both sides that needs no detail. */
    public static Restriction of(RestrictionKind kind) {
        return new Restriction(kind, null, Side.BOTH);
    }

    /** A restriction of one side, or both, that needs no detail. */
    public static Restriction of(RestrictionKind kind, Side side) {
        return new Restriction(kind, null, side);
    }

    /** The person does not have this. */
    public static Restriction without(Equipment equipment) {
        return new Restriction(RestrictionKind.NO_EQUIPMENT, equipment.name(), Side.BOTH);
    }

    /** This is so with the person. */
    public static Restriction because(ContraIndication contraIndication) {
        return new Restriction(RestrictionKind.CONTRA_INDICATION, contraIndication.name(), Side.BOTH);
    }

    /** This group of muscles must not be worked on that side. */
    public static Restriction resting(Muscle muscle, Side side) {
        return new Restriction(RestrictionKind.NO_WORK_FOR_MUSCLE, muscle.name(), side);
    }
}
