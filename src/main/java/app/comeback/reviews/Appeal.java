package app.comeback.reviews;

import app.comeback.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An author's complaint about a restriction.
 *
 * @param version the restricted version
 * @param at when it was made
 * @param decidedBy another moderator than those before; null while it is open
 * @param decidedAt when; null while it is open
 * @param isReinstated whether the author was right; false while it is open
 */
public record Appeal(
        int version,
        Instant at,
        @Nullable AccountId decidedBy,
        @Nullable Instant decidedAt,
        boolean isReinstated) {

    static Appeal made(int version, Instant now) {
        return new Appeal(version, now, null, null, false);
    }

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return decidedAt == null;
    }

    Appeal decided(AccountId moderator, Instant now, boolean reinstates) {
        return new Appeal(version, at, moderator, now, reinstates);
    }
}
