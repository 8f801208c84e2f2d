package app.comeback.risks.ui;

import app.comeback.drafts.Drafts;
import app.comeback.risks.Risk;
import app.comeback.risks.RiskAssessment;
import app.comeback.risks.RiskAssessments;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The yearly assessments, and the form for the next one. */
@Route(RisksNavigation.LIST)
@Menu(order = 69, title = "risks.menu")
@RolesAllowed("ADMIN")
@StyleSheet("context://risks.css")
class RisksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RiskAssessments assessments;
    private final transient Drafts drafts;
    private final transient Clock clock;
    private final Div content = new Div();

    RisksView(RiskAssessments assessments, Drafts drafts, Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.clock = clock;
        content.addClassName("risk-list");
        getContent().addClassNames("view", "risk-view");
        getContent().add(new ViewHeader(getPageTitle()), new Paragraph(getTranslation("risks.explained")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        content.removeAll();
        List<RiskAssessment> all = assessments.all();
        Button begin = new Button(getTranslation("risks.begin"));
        begin.setId("risk-begin");
        if (all.isEmpty()) {
            content.add(new EmptyState("risks.empty"), begin);
        } else {
            content.add(due(all.getFirst()), begin);
        }
        begin.addClickListener(event -> content.replace(begin, form()));
        all.forEach(assessment -> content.add(card(assessment)));
    }

    private StatusLabel due(RiskAssessment newest) {
        String day = Times.date(newest.nextDue());
        return clock.instant().isBefore(newest.nextDue())
                ? new StatusLabel(Tone.GOOD, getTranslation("risks.next", day))
                : new StatusLabel(Tone.STOP, getTranslation("risks.overdue", day));
    }

    private AssessmentForm form() {
        return new AssessmentForm(drafts, (id, summary, findings) -> {
            assessments.record(id, summary, findings);
            Notices.done("risks.recorded");
            refresh();
        });
    }

    private Component card(RiskAssessment assessment) {
        Section card = new Section();
        card.addClassName("risk-card");
        card.add(
                new H2(getTranslation("risks.of", Times.date(assessment.at()), assessment.byName())),
                new Paragraph(getTranslation(
                        "risks.levels",
                        assessment.count(Risk.Level.HIGH),
                        assessment.count(Risk.Level.MEDIUM),
                        assessment.count(Risk.Level.LOW))),
                new Paragraph(assessment.summary()));
        Div findings = new Div();
        assessment.findings().forEach((risk, finding) -> findings.add(finding(risk, finding)));
        card.add(new Details(getTranslation("risks.details"), findings));
        return card;
    }

    private Component finding(Risk risk, RiskAssessment.Finding finding) {
        Div one = new Div(
                new H3(getTranslation("risks.risk." + risk)),
                new Paragraph(getTranslation("risks.level." + finding.level())),
                new Paragraph(getTranslation("risks.seen.is", finding.seen())),
                new Paragraph(getTranslation("risks.done.is", finding.done())));
        one.addClassName("risk-finding");
        return one;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("risks.title");
    }
}
