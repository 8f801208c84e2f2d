package app.comeback.plans;

import app.comeback.exercises.ExerciseId;
import app.comeback.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where practitioners make plans: propose, confirm the first version, publish later ones, end. Each refusal is an
 * {@link app.comeback.shared.Refused}, and nothing was written then.
 */
public interface PlanDesk {

    /** Everything about a client's plan on one page; the look is audited. */
    PlanPage open(AccountId client);

    /**
     * The versions of the client's running plan, newest first; empty without one. The page that shows them has audited
     * the look.
     */
    List<PlanVersion> versions(AccountId client);

    /**
     * An exercise of the rule set's menu with its start dose, for adding it to a plan.
     *
     * @throws app.comeback.shared.Refused when it may not be planned for this client now
     */
    PlanItem item(AccountId client, ExerciseId exercise);

    /**
     * Why exercises may not be planned for this client now by this practitioner; those that may are left out. The same
     * rules as {@link #item}, for many at once.
     */
    Map<ExerciseId, Hindrance> hindrances(AccountId client, Collection<ExerciseId> exercises);

    /** What the client would be told if this were published now, one sentence each; empty when nothing changed. */
    List<String> difference(AccountId client, PlanContent content);

    /** Keeps what a practitioner proposes, for somebody who may confirm it. The same id again changes nothing. */
    void propose(Propose command);

    /** Confirms a first plan, which then is version 1. The same plan id again changes nothing. */
    void confirm(Confirm command);

    /** Publishes a further version of the running plan. The same publication again changes nothing. */
    void publish(Publish command);

    /** Ends the running plan. */
    void end(AccountId client, PlanId plan, String reason);

    /**
     * A proposal.
     *
     * @param id made when the form opens
     * @param client for whom
     * @param content what
     * @param reason why; required, at most 2,000 characters
     */
    record Propose(UUID id, AccountId client, PlanContent content, String reason) {}

    /**
     * The confirmation of a first plan.
     *
     * @param plan made when the form opens
     * @param client for whom
     * @param content what
     * @param reason why; required, at most 2,000 characters
     */
    record Confirm(PlanId plan, AccountId client, PlanContent content, String reason) {}

    /**
     * A further version.
     *
     * @param publication made when the form opens
     * @param client for whom
     * @param plan the running plan
     * @param seenVersion the version that was on the screen; when another was published since, nothing is written
     * @param content what
     * @param reason why; required, at most 2,000 characters
     */
    record Publish(
            UUID publication, AccountId client, PlanId plan, int seenVersion, PlanContent content, String reason) {}
}
