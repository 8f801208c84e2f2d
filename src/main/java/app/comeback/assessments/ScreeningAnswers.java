package app.comeback.assessments;

/** Reads the screening's three inputs from the intake. */
final class ScreeningAnswers {

    private ScreeningAnswers() {}

    static Screening.Outcome outcome(Answers answers) {
        return Screening.decide(
                answers.isYes(Questionnaire.REGULAR),
                answers.isYes(Questionnaire.DISEASE),
                answers.isYes(Questionnaire.SYMPTOMS));
    }
}
