package app.comeback.training.ui;

import app.comeback.shared.Pain;
import app.comeback.shared.ui.Times;
import app.comeback.training.Correction;
import app.comeback.training.DoneSession;
import app.comeback.training.Question;
import app.comeback.training.SessionStory;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers in words: what counts now, what was said first, and that something is missing. */
final class AnswerWords {

    private AnswerWords() {}

    /** An answer of the session, with what it was before when it was corrected. */
    static String of(SessionStory story, Question question) {
        DoneSession session = story.session();
        Integer now = session.log().answer(question).orElse(null);
        Integer first = session.original().answer(question).orElse(null);
        if (session.isDisputed() && now == null && first != null) {
            return translate("training.behalf.missing", say(question, first));
        }
        return corrected(say(question, now), say(question, first), corrections(session, question));
    }

    /** How the next morning was, or why that is not known. */
    static String morning(SessionStory story) {
        DoneSession session = story.session();
        return switch (story.morning()) {
            case NOT_ASKED -> translate("training.morning.not-asked");
            case NOT_YET -> translate("training.morning.not-yet");
            case OPEN -> translate("training.morning.open");
            case MISSING -> translate("training.missing");
            case ANSWERED ->
                session.morning() == null && corrections(session, null).isEmpty()
                        ? translate(
                                "training.behalf.missing",
                                pain(Objects.requireNonNull(session.firstMorning())
                                        .pain()))
                        : corrected(
                                pain(session.morning()),
                                pain(Objects.requireNonNull(session.firstMorning())
                                        .pain()),
                                corrections(session, null));
        };
    }

    private static List<Correction> corrections(DoneSession session, @Nullable Question question) {
        return session.corrections().stream()
                .filter(correction -> Objects.equals(correction.question(), question))
                .toList();
    }

    private static String corrected(String now, String first, List<Correction> corrections) {
        return corrections.isEmpty()
                ? now
                : translate(
                        "training.corrected",
                        now,
                        Times.date(corrections.getLast().at()),
                        first);
    }

    private static String say(Question question, @Nullable Integer value) {
        if (value == null) {
            return translate("training.missing");
        }
        return question.kind() == Question.Kind.MINUTES
                ? translate("training.minutes", value)
                : translate("training.of-ten", value);
    }

    private static String pain(@Nullable Pain pain) {
        return pain == null ? translate("training.missing") : translate("training.of-ten", pain.value());
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
