package app.comeback.audit;

import java.util.Map;

/** Writes to the append-only record; rows are never changed or removed, and the database refuses both. */
public interface AuditTrail {

    /**
     * Records that the current person (or the portal itself) did or saw something, in the caller's transaction.
     *
     * @param action what happened, as {@code module.verb}, for example {@code access.signed-in}
     * @param subjectType the kind of thing, for example {@code account}
     * @param subjectId which one
     * @param details further facts; no passwords, no texts of clients
     */
    void record(String action, String subjectType, String subjectId, Map<String, String> details);
}
