package app.comeback.progression;

import app.comeback.plans.PlanItem;
import app.comeback.plans.Prescription;
import app.comeback.protocols.PainDecision;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose for one exercise after its last session. It changes nothing until a named person accepts,
 * edits or refuses it; only {@link Direction#STOP} takes effect by itself, because it is the safe direction.
 *
 * @param item the exercise as prescribed now
 * @param log the row of its last session; a later session makes another proposal
 * @param direction where it goes
 * @param dose the proposed dose; the present one for a hold, null when nothing is proposed
 * @param why the row of decision table PN that answered, with its sentence
 * @param evidence the rows it rests on, newest first
 */
public record DoseProposal(
        PlanItem item,
        UUID log,
        Direction direction,
        @Nullable Prescription dose,
        PainDecision why,
        List<UUID> evidence) {

    public DoseProposal {
        evidence = List.copyOf(evidence);
    }

    /** Where a dose goes, the safest first. */
    public enum Direction {
        /** Not to be done until somebody has looked. */
        STOP,
        /** One step down, or the same again if the person who decides prefers. */
        REGRESS,
        /** The same again. */
        HOLD,
        /** An answer is missing: nothing is proposed, and the answer is asked for. */
        ASK,
        /** One step up. */
        PROGRESS
    }
}
