package app.comeback.plans;

import app.comeback.assessments.Presentation;
import app.comeback.care.CareRole;
import app.comeback.protocols.Protocol;
import app.comeback.shared.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a client's plan, for whoever plans.
 *
 * @param client whose
 * @param role what the signed-in practitioner may decide
 * @param presentation what a clinician confirmed; null before
 * @param protocol the rule set of the running plan, or the signed one for a first plan; null when there is none
 * @param phase the phase that a new version would be for, from 1
 * @param plan the running plan; null before one was confirmed
 * @param proposal what somebody proposed and nobody published yet; null for none
 * @param suggested what the rules propose now for this practitioner to look at; null without a confirmed problem or a
 *     rule set
 * @param hindrance why nothing can be published by this practitioner now; null when it can
 * @param paused the running items that a restriction rules out
 * @param versions all versions of the running plan, newest first
 */
public record PlanPage(
        AccountId client,
        CareRole role,
        @Nullable Presentation presentation,
        @Nullable Protocol protocol,
        int phase,
        @Nullable RunningPlan plan,
        @Nullable StoredProposal proposal,
        @Nullable Proposal suggested,
        @Nullable Hindrance hindrance,
        List<PausedItem> paused,
        List<PlanVersion> versions) {

    public PlanPage {
        paused = List.copyOf(paused);
        versions = List.copyOf(versions);
    }
}
