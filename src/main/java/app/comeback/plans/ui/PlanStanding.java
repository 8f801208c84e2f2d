package app.comeback.plans.ui;

import app.comeback.plans.PlanPage;
import app.comeback.plans.RunningPlan;
import app.comeback.plans.StoredProposal;
import app.comeback.protocols.Phase;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Where a client's plan stands: its version and phase, whether it was read, and what waits to be decided. */
class PlanStanding extends Composite<Div> {

    PlanStanding(PlanPage page) {
        getContent().setId("plan-standing");
        getContent().addClassName("plan-standing");
        RunningPlan plan = page.plan();
        if (plan == null) {
            getContent().add(new StatusLabel(StatusLabel.Tone.NEUTRAL, getTranslation("plans.standing.none")));
        } else {
            running(page, plan);
        }
        proposed(page.proposal());
    }

    private void running(PlanPage page, RunningPlan plan) {
        String phase = page.protocol() == null
                ? ""
                : page.protocol().phase(plan.phase()).map(Phase::name).orElse("");
        getContent()
                .add(
                        new StatusLabel(
                                StatusLabel.Tone.GOOD,
                                getTranslation("plans.standing.running", plan.version(), plan.phase(), phase)),
                        plan.acknowledgedAt() == null
                                ? new StatusLabel(StatusLabel.Tone.WAITING, getTranslation("plans.standing.unread"))
                                : new StatusLabel(
                                        StatusLabel.Tone.GOOD,
                                        getTranslation("plans.standing.read", Times.date(plan.acknowledgedAt()))));
        if (plan.phase() == 0) {
            getContent().add(new Paragraph(getTranslation("plans.standing.triage")));
        }
    }

    private void proposed(@Nullable StoredProposal proposal) {
        if (proposal != null) {
            String who = proposal.byName();
            getContent()
                    .add(
                            new StatusLabel(StatusLabel.Tone.WAITING, getTranslation("plans.standing.proposed")),
                            new Paragraph(
                                    who == null
                                            ? getTranslation("plans.standing.proposed-by-rules", proposal.phase())
                                            : getTranslation("plans.standing.proposed-by", who, proposal.reason())));
        }
    }
}
