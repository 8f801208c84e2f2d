package app.comeback.exercises;

import app.comeback.shared.AccountId;
import java.util.List;
import java.util.UUID;

/**
 * What each client must not or cannot do. Whoever cares for the client sets and lifts; the client reads their own. Each
 * refusal is an {@link app.comeback.shared.Refused}, and nothing was written then.
 */
public interface ClientRestrictions {

    /** The longest reason, in characters. */
    int REASON_LENGTH = 500;

    /** Those in force, oldest first; rules ask it too, so the look is audited by the screen that shows them. */
    List<StoredRestriction> of(AccountId client);

    /** All that ever were, newest first. */
    List<StoredRestriction> history(AccountId client);

    /** What a restriction would rule out, without saving it. */
    Effect preview(AccountId client, Restriction restriction);

    /**
     * Saves one. The same id again is the same restriction and changes nothing.
     *
     * @param id made when the form opens
     * @param reason why; required, at most {@value #REASON_LENGTH} characters
     */
    Saved save(AccountId client, UUID id, Restriction restriction, String reason);

    /**
     * Ends one that is in force; it stays in the history.
     *
     * @param reason why; required, at most {@value #REASON_LENGTH} characters
     */
    void lift(AccountId client, UUID id, String reason);

    /**
     * What a restriction rules out.
     *
     * @param inLibrary exercises of the library
     * @param inPlan those of them that the client's running plan holds
     */
    record Effect(List<Ruled> inLibrary, List<ExerciseId> inPlan) {

        public Effect {
            inLibrary = List.copyOf(inLibrary);
            inPlan = List.copyOf(inPlan);
        }

        /** Whether no exercise is concerned: then the restriction is not the one that was meant, or not needed. */
        public boolean matchesNothing() {
            return inLibrary.isEmpty();
        }
    }

    /**
     * An exercise that is ruled out.
     *
     * @param id which
     * @param name its name
     * @param clearance why: blocked, or not annotated
     */
    record Ruled(ExerciseId id, String name, Clearance clearance) {}

    /**
     * A restriction that is in force now.
     *
     * @param restriction as stored
     * @param effect what it rules out
     */
    record Saved(StoredRestriction restriction, Effect effect) {}
}
