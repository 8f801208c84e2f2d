package app.comeback.reviews;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a review, by somebody or by the portal itself; its id makes the same step twice one step. */
record Act(UUID id, Kind kind, @Nullable AccountId actor, Instant at) {

    /** What was done. */
    enum Kind {
        WRITTEN,
        EDITED,
        DECIDED,
        /** About reports on what was public. */
        NOTICE_ANSWERED,
        SECONDED,
        TOOK_EFFECT,
        APPEALED,
        APPEAL_DECIDED,
        DELETED;

        /** Whether a first decision or one about reports was made. */
        boolean isDecision() {
            return this == DECIDED || this == NOTICE_ANSWERED;
        }
    }
}
