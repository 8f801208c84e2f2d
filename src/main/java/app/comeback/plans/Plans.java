package app.comeback.plans;

import app.comeback.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other modules ask of plans. The caller has checked whose client it is. */
public interface Plans {

    /** The client's running plan; nothing before one was confirmed or after it ended. */
    Optional<RunningPlan> running(AccountId client);

    /** The newest proposal that still waits for somebody to confirm it; for the running version, or for a first plan. */
    Optional<StoredProposal> proposed(AccountId client);

    /** The running plan with this id, whoever's it is. */
    Optional<RunningPlan> find(PlanId id);

    /** A version as it was published, for logs that were done against it. */
    Optional<PublishedVersion> version(PlanId plan, int version);

    /**
     * The items that are due on that day by the running plan's board or frequencies, in order and with the doses of that
     * day, without those that a restriction {@link #paused pauses}; empty on a day of rest and before the first phase.
     * Frequencies count from the version's publication; a board begins on its first day, and its last week goes on.
     */
    List<PlanItem> dueOn(RunningPlan plan, LocalDate day);

    /**
     * The same for several days.
     *
     * @param paused what {@link #paused} answered
     */
    Map<LocalDate, List<PlanItem>> due(RunningPlan plan, List<LocalDate> days, List<PausedItem> paused);

    /** The items that a restriction rules out or that pain has stopped now: they are not done until somebody decides. */
    List<PausedItem> paused(RunningPlan plan);

    /** How long these items take one after the other, in minutes; an estimate from their doses. */
    int minutes(List<PlanItem> items);

    /**
     * Enters a phase by a decision that stands in the database already; the only way in which a phase changes.
     *
     * @param decision the decision's id
     * @throws app.comeback.shared.Refused when the decision was not made for this plan, from its present phase, to this
     *     one; the database refuses it too
     */
    void enterPhase(PlanId plan, int phase, UUID decision);

    /**
     * A published version.
     *
     * @param version its number
     * @param phase the phase it was made for
     * @param items its exercises
     * @param board on which days they are done; null when it goes by the frequencies of its doses
     */
    record PublishedVersion(
            int version,
            int phase,
            List<PlanItem> items,
            @Nullable PlanBoard board) {

        public PublishedVersion {
            items = List.copyOf(items);
        }

        /** Its exercises with the doses that they have on that day. */
        public List<PlanItem> itemsOn(LocalDate day) {
            return PlanBoards.itemsOn(board, items, day);
        }
    }
}
