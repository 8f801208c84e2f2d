package app.comeback.plans;

import app.comeback.assessments.Presentation;
import app.comeback.care.CareRole;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ShippedLibrary;
import app.comeback.shared.AccountId;
import java.util.List;

/** What is proposed for a phase, for rules that are tested without a portal. */
public final class ProposedItems {

    private static final List<Exercise> LIBRARY = ShippedLibrary.exercises();

    private ProposedItems() {}

    /** The items of a phase; those that run already keep their dose. */
    public static List<PlanItem> of(AccountId client, int phase, Presentation presentation, List<PlanItem> running) {
        return PlanProposal.of(new PlanProposal.Given(
                        client, Rules.STRAIN, phase, presentation, List.of(), LIBRARY, CareRole.CLINICIAN, running))
                .items();
    }
}
