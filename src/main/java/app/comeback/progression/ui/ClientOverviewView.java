package app.comeback.progression.ui;

import app.comeback.care.ui.ClientHeader;
import app.comeback.progression.DoseDesk;
import app.comeback.progression.Overview;
import app.comeback.progression.ProgressReport;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A client at a glance: what waits for the practitioner, the path, and what was measured. */
@Route(ProgressionNavigation.OVERVIEW)
@RolesAllowed("TRAINER")
@StyleSheet("context://progression.css")
class ClientOverviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Overview overview;
    private final ClientHeader header;
    private final Div content = new Div();

    ClientOverviewView(Overview overview, ClientHeader header) {
        this.overview = overview;
        this.header = header;
        content.addClassName("overview");
        getContent().addClassName("view");
        getContent().add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("client").orElse("");
        content.removeAll();
        header.open(id, "").ifPresent(client -> show(client.client()));
    }

    private void show(AccountId client) {
        Overview.Page page = overview.open(client);
        content.add(waiting(client, page));
        ProgressReport report = page.report();
        if (report == null) {
            Anchor assessment = new Anchor(
                    "clients/" + client + "/assessment", getTranslation("progression.overview.to-assessment"));
            assessment.setId("to-assessment");
            content.add(new EmptyState("progression.overview.no-plan", assessment));
            return;
        }
        String training = "clients/" + client + "/training";
        content.add(
                papers(client),
                path(report),
                new AdherenceLine(report),
                new ProgressCharts(report, session -> training, "clients/" + client + "/assessment"));
    }

    private Component waiting(AccountId client, Overview.Page page) {
        String assessment = "clients/" + client + "/assessment";
        UnorderedList list = new UnorderedList();
        list.addClassName("waiting");
        page.locks()
                .forEach(lock -> list.add(line(
                        Tone.STOP,
                        getTranslation("progression.overview.lock", lock.flag()),
                        assessment,
                        "waiting-lock-" + lock.flag())));
        if (page.answersWait()) {
            list.add(line(Tone.WAITING, getTranslation("progression.overview.answers"), assessment, "waiting-answers"));
        }
        addDecisions(list, client, page);
        Section section = new Section(new H2(getTranslation("progression.overview.waiting")));
        section.addClassName("gate-panel");
        section.setId("waiting");
        section.add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(getTranslation("progression.overview.nothing-waits")));
        return section;
    }

    private void addDecisions(UnorderedList list, AccountId client, Overview.Page page) {
        long doses = page.doses().stream()
                .filter(line -> line.made() == null)
                .map(DoseDesk.Line::proposal)
                .filter(DoseCard::needsAnswer)
                .count();
        if (doses > 0) {
            list.add(line(
                    Tone.WARNING,
                    getTranslation("progression.overview.doses", doses),
                    ProgressionNavigation.doses(client),
                    "waiting-doses"));
        }
        ProgressReport report = page.report();
        if (report != null && report.gate().gate().isEligible()) {
            list.add(line(
                    Tone.GOOD,
                    getTranslation("progression.overview.gate"),
                    ProgressionNavigation.gate(client),
                    "waiting-gate"));
        }
    }

    private ListItem line(Tone tone, String words, String address, String id) {
        Anchor link = new Anchor(address, words);
        link.setId(id);
        return new ListItem(new StatusLabel(tone, getTranslation("progression.overview.tone." + tone)), link);
    }

    private Component path(ProgressReport report) {
        Section path = new Section(
                new H2(getTranslation("progression.path")),
                new PathView(report.gate()),
                new CriteriaList(report.gate()));
        path.addClassName("gate-panel");
        return path;
    }

    private Component papers(AccountId client) {
        Anchor plan = new Anchor("clients/" + client + "/plan.pdf", getTranslation("progression.pdf.plan"));
        plan.setId("plan-pdf");
        plan.setRouterIgnore(true);
        Anchor report = new Anchor("clients/" + client + "/progress.pdf", getTranslation("progression.pdf.report"));
        report.setId("report-pdf");
        report.setRouterIgnore(true);
        Div papers = new Div(plan, report);
        papers.addClassName("papers");
        return papers;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progression.tab.overview");
    }
}
