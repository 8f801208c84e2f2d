package app.comeback.plans;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposed for a client, or the portal did after a change of phase.
 *
 * @param id made when the form opens
 * @param plan the running plan; null for a first one
 * @param baseVersion the version it starts from; null for a first plan
 * @param phase the phase it is for
 * @param content what is proposed
 * @param reason why; empty when the portal proposed
 * @param by who; null for the portal
 * @param byName the name shown; null for the portal
 * @param at when
 */
public record StoredProposal(
        UUID id,
        @Nullable PlanId plan,
        @Nullable Integer baseVersion,
        int phase,
        PlanContent content,
        String reason,
        @Nullable AccountId by,
        @Nullable String byName,
        Instant at) {}
