package app.comeback.responses;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a posting; its id makes the same step twice one step.
 *
 * @param actor who took it; null for a reader without an account
 */
record PostingAct(UUID id, Kind kind, @Nullable AccountId actor, Instant at) {

    /** What was done. */
    enum Kind {
        WRITTEN,
        EDITED,
        DECIDED,
        /** About reports on what was public. */
        NOTICE_ANSWERED,
        APPEALED,
        APPEAL_DECIDED,
        DELETED
    }
}
