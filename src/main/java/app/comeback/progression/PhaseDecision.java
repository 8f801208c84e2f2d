package app.comeback.progression;

import app.comeback.care.CareRole;
import app.comeback.plans.PlanId;
import app.comeback.protocols.ProtocolRef;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a phase; it never changes.
 *
 * @param id its id, made when the form opened
 * @param plan the plan
 * @param previous the decision before; null for a plan's first
 * @param fromPhase the phase the plan was in
 * @param toPhase the phase it is in since; the same for holding and waiving
 * @param action what was decided
 * @param criterion the criterion that was waived; null for everything else
 * @param reason why
 * @param by who decided
 * @param byName the name shown
 * @param as in which role
 * @param credential the title of the registration it rests on
 * @param at when
 * @param protocol the rule set's version it was decided by
 */
public record PhaseDecision(
        UUID id,
        PlanId plan,
        @Nullable UUID previous,
        int fromPhase,
        int toPhase,
        Action action,
        @Nullable String criterion,
        String reason,
        AccountId by,
        String byName,
        CareRole as,
        String credential,
        Instant at,
        ProtocolRef protocol) {

    /** What may be decided. */
    public enum Action {
        /** To the next phase. */
        ADVANCE,
        /** Stay, and say why. */
        HOLD,
        /** Back to an earlier phase. */
        REGRESS,
        /** Set one criterion aside. */
        WAIVE
    }
}
