package app.comeback.audit;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record.
 *
 * @param id grows with time
 * @param at when it happened
 * @param actorKind who did it
 * @param actor the person, if it was one
 * @param action what happened, as {@code module.verb}
 * @param subjectType the kind of thing it happened to
 * @param subjectId which one
 * @param details further facts
 * @param requestId the request that caused it, as in the log
 */
public record AuditEntry(
        long id,
        Instant at,
        ActorKind actorKind,
        @Nullable AccountId actor,
        String action,
        String subjectType,
        String subjectId,
        Map<String, String> details,
        @Nullable String requestId) {

    public AuditEntry {
        details = Map.copyOf(details);
    }

    /** Who acted. */
    public enum ActorKind {
        /** A signed-in person. */
        PERSON,
        /** The portal's own jobs. */
        PORTAL,
        /** Someone who was not signed in. */
        VISITOR
    }
}
