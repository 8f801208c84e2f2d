package app.comeback.assessments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client answered, the last version of each answer.
 *
 * @param byQuestion the answer by the question's key; what was not answered is not there
 */
public record Answers(Map<String, String> byQuestion) {

    public Answers {
        byQuestion = Map.copyOf(byQuestion);
    }

    /** Whether the question was answered with yes. */
    public boolean isYes(String question) {
        return is(question, "YES");
    }

    /** Whether the question was answered with this. */
    public boolean is(String question, String answer) {
        return answer.equals(byQuestion.get(question));
    }

    /** The answer, if there is one and it is known. */
    public Optional<String> find(String question) {
        return Optional.ofNullable(byQuestion.get(question)).filter(answer -> !answer.equals(Question.UNKNOWN));
    }

    /** The day answered, if it is known. */
    public Optional<LocalDate> day(String question) {
        return find(question).map(LocalDate::parse);
    }

    /** The options that were chosen. */
    public List<String> many(String question) {
        return find(question).map(answer -> Arrays.asList(answer.split(","))).orElse(List.of());
    }
}
