package app.comeback.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as admins see it.
 *
 * @param account what everyone may know of it
 * @param version to be handed back with a change
 * @param disabledReason why sign-in is switched off
 * @param lastSeen when the person last did something; nothing when they never signed in
 */
public record PersonRow(
        AccountSummary account,
        long version,
        @Nullable String disabledReason,
        @Nullable Instant lastSeen) {}
