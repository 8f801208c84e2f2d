package app.comeback.assessments.ui;

import app.comeback.assessments.Assessments;
import app.comeback.assessments.Clearances;
import app.comeback.assessments.ExpectedRange;
import app.comeback.assessments.Intake;
import app.comeback.assessments.Presentation;
import app.comeback.assessments.Question;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What came of the intake: handed in or not, what a clinician confirmed, the clearance, and all answers to change. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class IntakeResult extends Composite<Div> {

    private final transient Intake intake;
    private final transient Assessments assessments;
    private final transient Clearances clearances;

    IntakeResult(Intake intake, Assessments assessments, Clearances clearances) {
        this.intake = intake;
        this.assessments = assessments;
        this.clearances = clearances;
        getContent().addClassName("intake-result");
    }

    void show(Intake.Progress progress) {
        getContent().removeAll();
        getContent().add(progress.changed() ? toSubmit(progress) : state(progress));
        Intake.Submitted submitted = progress.submitted();
        if (submitted != null && ClearanceCard.isNeeded(submitted.answers())) {
            getContent()
                    .add(new ClearanceCard(clearances, CurrentActor.require().id(), () -> show(intake.progress())));
        }
        getContent().add(tests(), answers(progress));
    }

    private Component toSubmit(Intake.Progress progress) {
        UUID id = UUID.randomUUID();
        Button submit = new Button(getTranslation("assessments.submit"), event -> {
            intake.submit(id);
            Notices.done("assessments.submitted.done");
            UI.getCurrent().navigate(IntakeView.class, QueryParameters.empty());
        });
        submit.setId("intake-submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassName("choice");
        String key = progress.submitted() == null ? "assessments.ready" : "assessments.changed";
        return card(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".explained")), submit);
    }

    private Component state(Intake.Progress progress) {
        Intake.Submitted submitted = Objects.requireNonNull(progress.submitted());
        Paragraph when = new Paragraph(getTranslation("assessments.submitted.on", Times.dateTime(submitted.at())));
        return assessments
                .confirmed(CurrentActor.require().id())
                .map(presentation -> confirmed(presentation, when))
                .orElseGet(() -> card(
                        new H2(getTranslation("assessments.waiting")),
                        new StatusLabel(StatusLabel.Tone.WAITING, getTranslation("assessments.waiting.label")),
                        new Paragraph(getTranslation("assessments.waiting.explained")),
                        when));
    }

    private Component confirmed(Presentation presentation, Paragraph when) {
        Section card = card(
                new H2(getTranslation("assessments.class." + presentation.presentation())),
                new StatusLabel(
                        StatusLabel.Tone.GOOD,
                        getTranslation("assessments.confirmed.on", Times.date(presentation.confirmedAt()))),
                new Paragraph(getTranslation("assessments.class-explained." + presentation.presentation())));
        ExpectedRange.of(presentation.presentation(), presentation.grade(), presentation.tendonInvolved())
                .ifPresent(range -> card.add(RangeWords.of(range)));
        card.add(when);
        return card;
    }

    private Component tests() {
        Anchor tests = new Anchor(AssessmentNavigation.TESTS, getTranslation("assessments.tests.go"));
        tests.setId("to-tests");
        tests.addClassName("tap");
        return card(
                new H2(getTranslation("assessments.tests")),
                new Paragraph(getTranslation("assessments.tests.explained")),
                tests);
    }

    private Component answers(Intake.Progress progress) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("answer-list");
        progress.questions().forEach(question -> {
            Intake.Given given = progress.given().get(question.key());
            if (given != null) {
                lines.add(line(question, given.value()));
            }
        });
        Details details = new Details(getTranslation("assessments.answers"), lines);
        details.setId("intake-answers");
        return details;
    }

    private ListItem line(Question question, String answer) {
        RouterLink change = new RouterLink(AnswerWords.answer(question, answer), IntakeView.class);
        change.setQueryParameters(QueryParameters.of(IntakeView.QUESTION, question.key()));
        change.setId("change-" + question.key());
        change.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "assessments.change-of",
                                AnswerWords.answer(question, answer),
                                AnswerWords.question(question)));
        change.addClassName("tap");
        return new ListItem(new Paragraph(AnswerWords.question(question)), change);
    }

    private static Section card(Component... parts) {
        Section card = new Section(parts);
        card.addClassName("question-card");
        return card;
    }
}
