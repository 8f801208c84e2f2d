package app.comeback.people.ui;

import java.util.Optional;
import java.util.UUID;

/** Reads ids from addresses. */
final class Ids {

    private Ids() {}

    /** The id, or nothing for any other text. */
    static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
