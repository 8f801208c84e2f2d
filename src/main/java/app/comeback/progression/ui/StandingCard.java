package app.comeback.progression.ui;

import app.comeback.assessments.SafetyLocks;
import app.comeback.care.ClientInCare;
import app.comeback.care.ui.CareNavigation;
import app.comeback.care.ui.OverviewCard;
import app.comeback.care.ui.OverviewSection;
import app.comeback.progression.Overview;
import app.comeback.progression.ProgressReport;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** What waits, the summary, the path and the charts: one look at the record, because all of them rest on the same rows. */
@SpringComponent
class StandingCard implements OverviewCard {

    private static final int ORDER = 10;

    private final Overview overview;
    private final SafetyLocks locks;

    StandingCard(Overview overview, SafetyLocks locks) {
        this.overview = overview;
        this.locks = locks;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show(ClientInCare client) {
        Overview.Page page = overview.open(client.client());
        Div group = new StandingGroup(
                new WaitingSection(client.client(), page), new SummarySection(client.client(), page, locks));
        ProgressReport report = page.report();
        if (report == null) {
            group.add(withoutPlan(client.client()));
        } else {
            group.add(path(client.client(), report), charts(client.client(), report));
        }
        return Optional.of(group);
    }

    private static Component withoutPlan(AccountId client) {
        Anchor assessment = link(CareNavigation.client(client, "assessment"), "progression.overview.to-assessment");
        assessment.setId("to-assessment");
        return new OverviewSection(
                "path-card", "progression.path", new EmptyState("progression.overview.no-plan", assessment));
    }

    private static Component path(AccountId client, ProgressReport report) {
        Anchor gate = link(ProgressionNavigation.gate(client), "progression.overview.to-gate");
        gate.setId("to-gate");
        return new OverviewSection(
                "path-card", "progression.path", new PathView(report.gate()), new CriteriaList(report.gate()), gate);
    }

    private static Component charts(AccountId client, ProgressReport report) {
        String training = CareNavigation.client(client, "training");
        Anchor sheet = paper(client, "plan.pdf", "progression.pdf.plan", "plan-pdf");
        Anchor printed = paper(client, "progress.pdf", "progression.pdf.report", "report-pdf");
        Div papers = new Div(sheet, printed);
        papers.addClassName("papers");
        return new OverviewSection(
                "charts",
                "progression.charts",
                papers,
                new AdherenceLine(report),
                new ProgressCharts(report, session -> training, CareNavigation.client(client, "assessment")));
    }

    private static Anchor paper(AccountId client, String file, String key, String id) {
        Anchor paper = link(CareNavigation.client(client, file), key);
        paper.setId(id);
        paper.setRouterIgnore(true);
        return paper;
    }

    private static Anchor link(String address, String key) {
        return new Anchor(address, UI.getCurrent().getTranslation(key));
    }
}
