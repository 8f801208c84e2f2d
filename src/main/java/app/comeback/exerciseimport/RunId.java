package app.comeback.exerciseimport;

import java.util.UUID;

/**
 * Identifies one import.
 *
 * @param value drawn by the screen that uploads, so that a second click starts nothing twice
 */
public record RunId(UUID value) {

    /** A new, random id. */
    public static RunId create() {
        return new RunId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
