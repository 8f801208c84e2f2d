package app.comeback.progression.ui;

import app.comeback.progression.Progress;
import app.comeback.progression.ProgressReport;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where the client stands: the path, what is still open and why, and what was measured. */
@Route(ProgressionNavigation.PROGRESS)
@Menu(order = 12, title = "progression.menu.progress")
@RolesAllowed("CLIENT")
@StyleSheet("context://progression.css")
class ProgressView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Progress progress;

    ProgressView(Progress progress) {
        this.progress = progress;
        getContent().addClassNames("view", "progress-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        progress.own().ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        Anchor today = new Anchor("today", getTranslation("progression.to-today"));
        today.setId("to-today");
        getContent()
                .add(
                        new ViewHeader(getTranslation("progression.progress.title")),
                        new EmptyState("progression.progress.no-plan", today));
    }

    private void show(ProgressReport report) {
        Anchor pdf = new Anchor("progress/report.pdf", getTranslation("progression.pdf.report"));
        pdf.setId("report-pdf");
        pdf.setRouterIgnore(true);
        Anchor plan = new Anchor("progress/plan.pdf", getTranslation("progression.pdf.plan"));
        plan.setId("plan-pdf");
        plan.setRouterIgnore(true);
        getContent()
                .add(
                        new ViewHeader(getTranslation("progression.progress.title"), pdf, plan),
                        path(report),
                        new H2(getTranslation("progression.charts")),
                        new AdherenceLine(report),
                        new ProgressCharts(
                                report, session -> "sessions#session-" + session.session(), "assessment/tests"));
    }

    private Section path(ProgressReport report) {
        Paragraph meaning = new Paragraph(getTranslation("progression.path.meaning"));
        meaning.addClassName("criterion-quiet");
        Section path = new Section(
                new H2(getTranslation("progression.path")),
                new PathView(report.gate()),
                new CriteriaList(report.gate()),
                meaning);
        path.addClassName("gate-panel");
        return path;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progression.progress.title");
    }
}
