package app.comeback.plans.ui;

import app.comeback.care.ClientInCare;
import app.comeback.care.ui.CareNavigation;
import app.comeback.care.ui.OverviewCard;
import app.comeback.care.ui.OverviewSection;
import app.comeback.plans.PlanDesk;
import app.comeback.plans.PlanVersion;
import app.comeback.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;

/** The latest versions of the plan: what changed, why, by whom, and whether the client has read it. */
@SpringComponent
class PlanCard implements OverviewCard {

    private static final int ORDER = 120;
    private static final int SHOWN = 3;

    private final PlanDesk desk;

    PlanCard(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        List<PlanVersion> versions = desk.versions(client.client());
        Anchor plan = new Anchor(
                CareNavigation.client(client.client(), "plan"),
                UI.getCurrent()
                        .getTranslation(
                                versions.isEmpty() ? "plans.overview.begin" : "plans.overview.open", versions.size()));
        plan.setId("to-plan");
        OverviewSection section = new OverviewSection("plan", "plans.overview");
        if (versions.isEmpty()) {
            section.add(new EmptyState("plans.overview.none"));
        }
        versions.stream().limit(SHOWN).forEach(version -> section.add(VersionHistory.entry(version)));
        section.add(plan);
        return Optional.of(section);
    }
}
