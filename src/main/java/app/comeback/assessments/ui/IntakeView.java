package app.comeback.assessments.ui;

import app.comeback.assessments.Intake;
import app.comeback.assessments.Question;
import app.comeback.care.ConsentPurpose;
import app.comeback.care.Consents;
import app.comeback.care.ui.CareNavigation;
import app.comeback.drafts.Drafts;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** The client's intake, one question per screen, and what came of it; the address says which question is open. */
@Route(AssessmentNavigation.ASSESSMENT)
@Menu(order = 15, title = "assessments.menu")
@RolesAllowed("CLIENT")
@StyleSheet("context://assessments.css")
class IntakeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String QUESTION = "q";

    private final transient Intake intake;
    private final transient Consents consents;
    private final transient Drafts drafts;
    private final LockPanel lock;
    private final IntakeResult result;
    private final Div content = new Div();

    IntakeView(Intake intake, Consents consents, Drafts drafts, LockPanel lock, IntakeResult result) {
        this.intake = intake;
        this.consents = consents;
        this.drafts = drafts;
        this.lock = lock;
        this.result = result;
        content.addClassName("intake-content");
        getContent().addClassNames("view", "intake-view");
        getContent().add(new ViewHeader(getTranslation("assessments.title")), lock, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        lock.show(me());
        if (!consents.holds(me(), ConsentPurpose.CARE)) {
            Anchor agree = new Anchor(CareNavigation.consents(), getTranslation("assessments.consent-first.go"));
            agree.setId("to-consents");
            content.add(new EmptyState("assessments.consent-first", agree));
            return;
        }
        Intake.Progress progress = intake.progress();
        Optional<Question> named = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUESTION)
                .flatMap(key -> find(progress, key));
        named.or(progress::next).ifPresentOrElse(question -> ask(progress, question), () -> showResult(progress));
    }

    private static Optional<Question> find(Intake.Progress progress, String key) {
        return progress.questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    private void ask(Intake.Progress progress, Question question) {
        Intake.Given before = progress.given().get(question.key());
        UUID id = UUID.randomUUID();
        AnswerField field = new AnswerField(
                question,
                before == null ? null : before.value(),
                drafts,
                value -> answer(new Intake.Answer(id, question.key(), before == null ? 0 : before.version(), value)));
        content.add(new QuestionCard(progress, question, field));
    }

    private void answer(Intake.Answer answer) {
        try {
            intake.answer(answer);
            // To the next question without an answer, or back to the overview when one was changed.
            UI.getCurrent().navigate(IntakeView.class, QueryParameters.empty());
        } catch (Refused refused) {
            if (!refused.key().equals("assessments.answer.elsewhere")) {
                throw refused;
            }
            Notices.refused(refused);
            go(answer.question());
        }
    }

    private static void go(String key) {
        UI.getCurrent().navigate(IntakeView.class, QueryParameters.of(QUESTION, key));
    }

    private void showResult(Intake.Progress progress) {
        result.show(progress);
        content.add(result);
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessments.title");
    }
}
