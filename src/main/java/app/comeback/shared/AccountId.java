package app.comeback.shared;

import java.util.UUID;

/**
 * Identifies one person's account, in every module.
 *
 * @param value the key in the database; says nothing about the person
 */
public record AccountId(UUID value) {

    /** A new, random id. */
    public static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }

    /**
     * Reads an id from its text form.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
