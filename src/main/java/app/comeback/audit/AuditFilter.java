package app.comeback.audit;

import app.comeback.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list.
 *
 * @param action one action; nothing for all
 * @param person who acted or whose account it was about; nothing for all
 * @param from the earliest moment; nothing for the beginning
 * @param until the moment after the latest; nothing for now
 */
public record AuditFilter(
        @Nullable String action,
        @Nullable AccountId person,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** All entries. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
