package app.comeback.assessments.ui;

import app.comeback.assessments.Intake;
import app.comeback.assessments.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** One question on one screen: where one is, the question, the field, and the way back. */
class QuestionCard extends Composite<Section> {

    QuestionCard(Intake.Progress progress, Question question, AnswerField field) {
        List<Question> questions = progress.questions();
        int place = questions.indexOf(question);
        getContent().addClassName("question-card");
        Paragraph where = new Paragraph(getTranslation(
                "assessments.where",
                getTranslation("assessments.section." + question.section()),
                place + 1,
                questions.size()));
        where.addClassName("hint");
        ProgressBar bar = new ProgressBar(0, questions.size(), progress.answered());
        bar.getElement().setAttribute("aria-label", getTranslation("assessments.progress"));
        H2 heading = new H2(AnswerWords.question(question));
        heading.setId("question");
        getContent().add(where, bar, heading);
        if (question.wording() == null) {
            Paragraph hint = new Paragraph(getTranslation("assessments.hint." + question.key()));
            hint.addClassName("hint");
            hint.setVisible(!hint.getText().isBlank());
            getContent().add(hint);
        }
        getContent().add(field);
        if (question.kind() == Question.Kind.TEXT) {
            Paragraph reader = new Paragraph(getTranslation("assessments.text-note"));
            reader.addClassName("hint");
            getContent().add(reader);
        }
        if (place > 0) {
            getContent().add(back(questions.get(place - 1)));
        }
    }

    private Component back(Question before) {
        RouterLink back = new RouterLink(getTranslation("assessments.back"), IntakeView.class);
        back.setQueryParameters(QueryParameters.of(IntakeView.QUESTION, before.key()));
        back.setId("question-back");
        back.addClassName("tap");
        return back;
    }
}
