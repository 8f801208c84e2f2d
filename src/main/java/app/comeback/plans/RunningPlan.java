package app.comeback.plans;

import app.comeback.protocols.GoalLevel;
import app.comeback.protocols.PainProfile;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.AccountId;
import app.comeback.shared.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed plan as it runs today.
 *
 * @param id the plan
 * @param client whose it is
 * @param protocol the rule set's version it keeps
 * @param goal how far the client wants to go
 * @param profile how much pain is allowed
 * @param injured the injured side
 * @param phase the phase it is in
 * @param phaseSince when that phase began
 * @param decision the decision by which the phase was entered; null only for the phase it started in
 * @param version the published version, from 1
 * @param publishedAt when
 * @param sessionsPerWeek planned sessions a week
 * @param items the exercises, in order
 * @param board on which days they are done; null when the plan goes by the frequencies of its doses
 * @param origin the template it was made from; null for none
 * @param acknowledgedAt when the client acknowledged this version; null before
 */
public record RunningPlan(
        PlanId id,
        AccountId client,
        ProtocolRef protocol,
        GoalLevel goal,
        PainProfile profile,
        Side injured,
        int phase,
        Instant phaseSince,
        @Nullable UUID decision,
        int version,
        Instant publishedAt,
        int sessionsPerWeek,
        List<PlanItem> items,
        @Nullable PlanBoard board,
        @Nullable PlanOrigin origin,
        @Nullable Instant acknowledgedAt) {

    public RunningPlan {
        items = List.copyOf(items);
    }

    /** What the running version consists of. */
    public PlanContent content() {
        return new PlanContent(sessionsPerWeek, profile.code(), items, board, origin);
    }
}
