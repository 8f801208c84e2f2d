package app.comeback.assessments.ui;

import app.comeback.protocols.Measure;
import java.math.BigDecimal;

/** Says a value with its unit. */
final class MeasureWords {

    private MeasureWords() {}

    static String value(Measure measure, BigDecimal value) {
        return switch (measure.kind()) {
            case YES_NO ->
                AnswerWords.say(value.signum() == 0 ? "assessments.answer-word.NO" : "assessments.answer-word.YES");
            case PAIN -> AnswerWords.say("assessments.pain-of", value.toPlainString());
            case WHOLE_NUMBER, DECIMAL -> (value.toPlainString() + " " + MeasureField.symbol(measure)).strip();
        };
    }
}
