package app.comeback.assessments.ui;

import app.comeback.assessments.Question;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says questions and answers in words, in one way on every screen. */
final class AnswerWords {

    static final String EQUIPMENT = "goal.equipment";
    static final String LEVEL = "goal.level";

    private AnswerWords() {}

    static String question(Question question) {
        return question.wording() == null ? say("assessments.q." + question.key()) : question.wording();
    }

    static String option(Question question, String option) {
        if (question.kind() == Question.Kind.YES_NO) {
            return say("assessments.answer-word." + option);
        }
        return switch (question.key()) {
            case EQUIPMENT -> say("exercises.equipment." + option);
            case LEVEL -> say("assessments.goal." + option);
            default -> say("assessments.o." + question.key() + "." + option);
        };
    }

    static String answer(Question question, String answer) {
        if (answer.equals(Question.UNKNOWN)) {
            return say("assessments.unknown." + question.kind());
        }
        return switch (question.kind()) {
            case YES_NO, CHOICE -> option(question, answer);
            case MANY ->
                Arrays.stream(answer.split(","))
                        .map(one -> option(question, one))
                        .collect(Collectors.joining(", "));
            case DAY -> Times.date(LocalDate.parse(answer));
            case PAIN -> say("assessments.pain-of", answer);
            case NUMBER, TEXT -> answer;
        };
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
