package app.comeback.assessments.ui;

import app.comeback.assessments.Answers;
import app.comeback.assessments.AssessmentDesk;
import app.comeback.assessments.Intake;
import app.comeback.assessments.Proposal;
import app.comeback.assessments.Question;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the client answered, what the portal proposes from it and why, and what was confirmed. */
class ProposalSection extends Composite<Section> {

    ProposalSection(AssessmentDesk.Overview overview) {
        getContent().setId("proposal");
        getContent().addClassName("question-card");
        getContent().add(new H2(getTranslation("assessments.matter")));
        Intake.Submitted intake = overview.intake();
        if (intake == null) {
            getContent().add(new EmptyState("assessments.matter.none"));
            return;
        }
        addConfirmed(overview);
        addProposal(intake);
        getContent().add(answers(overview.asked(), intake.answers()));
    }

    private void addConfirmed(AssessmentDesk.Overview overview) {
        AssessmentDesk.Confirmed confirmed = overview.confirmed();
        if (confirmed == null) {
            getContent().add(new StatusLabel(StatusLabel.Tone.WAITING, getTranslation("assessments.matter.waiting")));
            return;
        }
        getContent()
                .add(
                        new StatusLabel(
                                StatusLabel.Tone.GOOD,
                                getTranslation(
                                        "assessments.matter.confirmed",
                                        getTranslation("assessments.class."
                                                + confirmed.presentation().presentation()),
                                        confirmed.by(),
                                        Times.date(confirmed.presentation().confirmedAt()))),
                        new Paragraph(confirmed.reason()));
        confirmed.expected().ifPresent(range -> getContent().add(RangeWords.of(range)));
        if (overview.waits()) {
            getContent().add(new StatusLabel(StatusLabel.Tone.WAITING, getTranslation("assessments.matter.newer")));
        }
    }

    private void addProposal(Intake.Submitted intake) {
        Proposal proposal = intake.proposal();
        getContent()
                .add(new Paragraph(getTranslation(
                        "assessments.proposed",
                        proposal.presentation() == null
                                ? getTranslation("assessments.proposed.none")
                                : getTranslation("assessments.class." + proposal.presentation()))));
        UnorderedList reasons = new UnorderedList();
        proposal.reasons().forEach(reason -> reasons.add(new ListItem(getTranslation(reason))));
        getContent().add(reasons);
    }

    private Details answers(List<Question> asked, Answers answers) {
        Facts facts = new Facts();
        asked.forEach(question -> {
            String answer = answers.byQuestion().get(question.key());
            if (answer != null) {
                facts.add(
                        new DescriptionList.Term(AnswerWords.question(question)),
                        new DescriptionList.Description(AnswerWords.answer(question, answer)));
            }
        });
        Details details = new Details(getTranslation("assessments.answers"), new Div(facts));
        details.setId("client-answers");
        return details;
    }
}
