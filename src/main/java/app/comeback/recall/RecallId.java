package app.comeback.recall;

import java.util.UUID;

/**
 * Identifies a recall.
 *
 * @param value the key in the database
 */
public record RecallId(UUID value) {

    /** A new, random id. */
    public static RecallId create() {
        return new RecallId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
