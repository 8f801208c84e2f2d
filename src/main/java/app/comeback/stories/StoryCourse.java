package app.comeback.stories;

import app.comeback.protocols.ProtocolRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One client's way through one rule set.
 *
 * @param plan the plan
 * @param protocol the rule set
 * @param startedAt when it began
 * @param endedAt when it ended; null while it runs
 * @param furthest the highest phase that was entered
 */
record StoryCourse(
        UUID plan,
        ProtocolRef protocol,
        Instant startedAt,
        @Nullable Instant endedAt,
        int furthest) {

    /** Whether it ended after its last phase was entered. */
    boolean isFinished(int lastPhase) {
        return endedAt != null && furthest >= lastPhase;
    }
}
