package app.comeback.progression;

import app.comeback.plans.PlanId;
import app.comeback.plans.Prescription;
import app.comeback.plans.RunningPlan;
import app.comeback.protocols.RegressionRules;
import app.comeback.shared.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where practitioners answer what the rules propose after training. Each refusal is an
 * {@link app.comeback.shared.Refused}, and nothing was written then.
 */
public interface DoseDesk {

    /** The longest reason, in characters. */
    int REASON_LENGTH = 500;

    /** The proposals for a client's running plan; nothing without one. The look is audited. */
    Optional<Page> open(AccountId client);

    /**
     * Answers proposals; doses that change become one new version of the plan. The same id again changes nothing.
     *
     * @throws app.comeback.shared.Refused when a proposal is not the one that was seen, a reason is missing, a warning
     *     sign is open, or the person may not publish the client's plan
     */
    void decide(Decide command);

    /**
     * What waits for an answer, and what was answered.
     *
     * @param plan the running plan
     * @param lines one per exercise that was done at its present dose, in the plan's order
     * @param regressions proposals to go back that are about the whole plan
     * @param hindrance why the practitioner may not answer, as a translation key; null when they may
     */
    record Page(
            RunningPlan plan,
            List<Line> lines,
            List<RegressionRules.Proposal> regressions,
            @Nullable String hindrance) {

        public Page {
            lines = List.copyOf(lines);
            regressions = List.copyOf(regressions);
        }
    }

    /**
     * One proposal.
     *
     * @param proposal what the rules say
     * @param made what was answered; null while it waits
     */
    record Line(DoseProposal proposal, @Nullable Action made) {}

    /** The possible answers. */
    enum Action {
        ACCEPTED,
        /** Another dose than the proposed one. */
        EDITED,
        /** The dose stays as it is. */
        REFUSED
    }

    /**
     * Answers to proposals.
     *
     * @param id made when the form opens
     * @param client whose plan
     * @param plan the running plan
     * @param seenVersion the version on the screen
     * @param choices one per proposal that is answered, at least one
     */
    record Decide(UUID id, AccountId client, PlanId plan, int seenVersion, List<Choice> choices) {

        public Decide {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One answer.
     *
     * @param item the plan's item
     * @param log the row that the proposal answered, as {@link DoseProposal#log()}
     * @param action the answer
     * @param dose the dose for {@link Action#EDITED}; null otherwise
     * @param reason why; required unless the proposal is accepted as it stands
     */
    record Choice(
            UUID item, UUID log, Action action, @Nullable Prescription dose, String reason) {}
}
