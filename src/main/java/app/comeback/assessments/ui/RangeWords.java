package app.comeback.assessments.ui;

import app.comeback.assessments.ExpectedRange;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says how long it usually takes: always a range with what it is worth, never a date. */
final class RangeWords {

    private static final int DAYS_OF_WEEK = 7;

    private RangeWords() {}

    static Div of(ExpectedRange range) {
        Paragraph note = new Paragraph(
                AnswerWords.say(range.specialist() ? "assessments.range.specialist" : "assessments.range.note"));
        note.addClassName("hint");
        return new Div(
                new Paragraph(AnswerWords.say(
                        "assessments.range", range.fromDays() / DAYS_OF_WEEK, range.toDays() / DAYS_OF_WEEK)),
                note);
    }
}
