package app.comeback.exercises;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's restriction, as it was set and perhaps lifted; never changed otherwise.
 *
 * @param id made when the form opens
 * @param client whose it is
 * @param restriction what
 * @param reason why, in the words of who set it
 * @param setBy who set it
 * @param setAt when
 * @param lifted when, by whom and why it ended; null while it is in force
 */
public record StoredRestriction(
        UUID id,
        AccountId client,
        Restriction restriction,
        String reason,
        AccountId setBy,
        Instant setAt,
        @Nullable Lifted lifted) {

    /** Whether it counts. */
    public boolean isInForce() {
        return lifted == null;
    }

    /**
     * The end of a restriction.
     *
     * @param by who ended it
     * @param at when
     * @param reason why
     */
    public record Lifted(AccountId by, Instant at, String reason) {}
}
