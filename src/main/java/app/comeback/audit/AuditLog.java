package app.comeback.audit;

import java.util.List;

/** Lets admins read the record. */
public interface AuditLog {

    /**
     * Entries, the newest first.
     *
     * @param offset how many to leave out
     * @param limit how many at most
     */
    List<AuditEntry> page(AuditFilter filter, int offset, int limit);

    /** How many entries the filter lets through, counting no further than 10,000. */
    int count(AuditFilter filter);

    /** All actions that ever happened, sorted. */
    List<String> actions();
}
