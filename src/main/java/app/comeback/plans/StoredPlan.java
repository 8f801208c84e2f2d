package app.comeback.plans;

import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PresentationClass;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan's row with its published version and whether the client acknowledged that. */
record StoredPlan(
        PlanId id,
        AccountId client,
        ProtocolRef protocol,
        PresentationClass presentation,
        GoalLevel goal,
        Side injured,
        int phase,
        Instant phaseSince,
        @Nullable UUID decision,
        int version,
        boolean ended,
        PlanContent content,
        int contentPhase,
        Instant publishedAt,
        @Nullable Instant acknowledgedAt) {}
