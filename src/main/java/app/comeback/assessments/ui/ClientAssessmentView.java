package app.comeback.assessments.ui;

import app.comeback.assessments.AssessmentDesk;
import app.comeback.assessments.Clearances;
import app.comeback.assessments.Measurements;
import app.comeback.assessments.SafetyLocks;
import app.comeback.care.CareRole;
import app.comeback.care.ClientInCare;
import app.comeback.care.ui.CareNavigation;
import app.comeback.care.ui.ClientHeader;
import app.comeback.drafts.Drafts;
import app.comeback.protocols.Protocols;
import app.comeback.safeguarding.Concerns;
import app.comeback.safeguarding.ui.ConcernsPanel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** One client's assessment for the care team: locks, what is the matter, letters, measurements. */
@Route(CareNavigation.CLIENTS + "/:client/" + AssessmentNavigation.TAB)
@RolesAllowed("TRAINER")
@StyleSheet("context://assessments.css")
class ClientAssessmentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ClientHeader header;
    private final transient AssessmentDesk desk;
    private final transient SafetyLocks locks;
    private final transient Concerns concerns;
    private final transient Clearances clearances;
    private final transient Measurements measurements;
    private final transient Protocols protocols;
    private final transient Drafts drafts;
    private final transient Clock clock;
    private final Div content = new Div();

    ClientAssessmentView(
            ClientHeader header,
            AssessmentDesk desk,
            SafetyLocks locks,
            Concerns concerns,
            Clearances clearances,
            Measurements measurements,
            Protocols protocols,
            Drafts drafts,
            Clock clock) {
        this.header = header;
        this.desk = desk;
        this.locks = locks;
        this.concerns = concerns;
        this.clearances = clearances;
        this.measurements = measurements;
        this.protocols = protocols;
        this.drafts = drafts;
        this.clock = clock;
        content.addClassName("client-assessment");
        getContent().addClassName("view");
        getContent().add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        header.open(event.getRouteParameters().get("client").orElse(""), AssessmentNavigation.TAB)
                .ifPresent(this::show);
    }

    private void show(ClientInCare client) {
        content.removeAll();
        boolean clinician = client.role() == CareRole.CLINICIAN;
        AssessmentDesk.Overview overview = desk.open(client.client());
        content.add(new LocksSection(client, locks, protocols.redFlags(), () -> show(client)));
        ConcernsPanel.of(client.client(), concerns).ifPresent(content::add);
        content.add(new ProposalSection(overview));
        if (clinician && overview.intake() != null) {
            content.add(new ConfirmForm(client.client(), overview, drafts, desk::confirm, () -> show(client)));
        }
        content.add(new LettersSection(client, clearances, () -> show(client)));
        content.add(new MeasurementsSection(client, measurements, protocols, clock));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessments.tab");
    }
}
