package app.comeback.assessments;

import app.comeback.protocols.RedFlag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client does in the intake: answers one question after the other, changes answers, hands them in. */
public interface Intake {

    /**
     * Where the signed-in client stands.
     *
     * @throws app.comeback.shared.Refused without the consent to care
     */
    Progress progress();

    /**
     * Keeps an answer at once. A yes to a warning sign locks the client in the same transaction. The same id again does
     * nothing.
     *
     * @param command the answer, with the version it changes
     * @return the warning sign that was answered with yes
     * @throws app.comeback.shared.Refused without consent, for an answer that cannot be, or when another tab or device
     *     answered in between; the other answer stays and nothing is lost
     */
    Optional<RedFlag> answer(Answer command);

    /**
     * Hands the answers in as a new version; the care team is told. The same answers again do nothing.
     *
     * @throws app.comeback.shared.Refused without consent or when a question is open
     */
    void submit(UUID id);

    /**
     * The wish to answer.
     *
     * @param id drawn when the question was shown
     * @param question the question's key
     * @param seen the version on the screen, 0 for none
     * @param value the answer as {@link Question.Kind} says
     */
    record Answer(UUID id, String question, int seen, String value) {}

    /**
     * An answer as it stands.
     *
     * @param version from 1
     * @param value the answer
     * @param at when
     */
    record Given(int version, String value, Instant at) {}

    /**
     * The state of an intake.
     *
     * @param questions what is asked of this client, in order
     * @param given the last answer to each question's key
     * @param submitted the version handed in last; null before the first
     * @param changed whether an answer changed since
     */
    record Progress(
            List<Question> questions,
            Map<String, Given> given,
            @Nullable Submitted submitted,
            boolean changed) {

        public Progress {
            questions = List.copyOf(questions);
            given = Map.copyOf(given);
        }

        /** How many of the questions are answered. */
        public int answered() {
            return (int) questions.stream()
                    .filter(question -> given.containsKey(question.key()))
                    .count();
        }

        /** The first question without an answer. */
        public Optional<Question> next() {
            return questions.stream()
                    .filter(question -> !given.containsKey(question.key()))
                    .findFirst();
        }
    }

    /**
     * What was handed in.
     *
     * @param id the row
     * @param version from 1
     * @param answers as they were then
     * @param proposal what the portal proposed from them
     * @param at when
     */
    record Submitted(UUID id, int version, Answers answers, Proposal proposal, Instant at) {}
}
