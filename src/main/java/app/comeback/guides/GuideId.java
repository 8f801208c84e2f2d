package app.comeback.guides;

import java.util.UUID;

/** Identifies a guide through all its revisions. */
public record GuideId(UUID value) {

    /** A new, random id. */
    public static GuideId create() {
        return new GuideId(UUID.randomUUID());
    }

    /**
     * Reads an id from its text form.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static GuideId parse(String text) {
        return new GuideId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
