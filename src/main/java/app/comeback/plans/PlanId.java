package app.comeback.plans;

import java.util.UUID;

/**
 * Identifies a plan.
 *
 * @param value the key in the database
 */
public record PlanId(UUID value) {

    /** A new, random id. */
    public static PlanId create() {
        return new PlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
