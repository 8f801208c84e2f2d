package app.comeback.training;

import app.comeback.shared.Pain;
import app.comeback.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client may correct about a past session: within 14 days of its end, an answer that was given, to another value
 * or to none. A pain that was not answered in time stays missing, because nobody remembers it honestly; effort and
 * minutes may be given later.
 */
final class CorrectionRule {

    static final Duration OPEN = Duration.ofDays(14);
    private static final int MOST_EFFORT = 10;
    private static final int MOST_MINUTES = 720;

    private CorrectionRule() {}

    /** Whether anything of the session may still be corrected. */
    static boolean isOpen(DoneSession session, Instant now) {
        return now.isBefore(session.original().endedAt().plus(OPEN));
    }

    /**
     * Refuses what comes too late.
     *
     * @throws Refused when nothing of the session may be corrected any more
     */
    static void checkOpen(DoneSession session, Instant now) {
        if (!isOpen(session, now)) {
            throw new Refused("training.correct.late", OPEN.toDays());
        }
    }

    /**
     * Checks a correction.
     *
     * @param question which answer; null for the next morning
     * @param value the new answer; null for none
     * @throws Refused with one sentence
     */
    static void check(DoneSession session, @Nullable Question question, @Nullable Integer value, Instant now) {
        checkOpen(session, now);
        boolean isPain = question == null || question.kind().isPain();
        if (isPain && !wasAnswered(session, question)) {
            throw new Refused("training.correct.missing");
        }
        if (value != null) {
            checkRange(question, value);
        }
    }

    private static boolean wasAnswered(DoneSession session, @Nullable Question question) {
        return question == null
                ? session.firstMorning() != null
                : session.original().answer(question).isPresent();
    }

    private static void checkRange(@Nullable Question question, int value) {
        if (question == null || question.kind().isPain()) {
            new Pain(value);
        } else if (question.kind() == Question.Kind.RPE && (value < 0 || value > MOST_EFFORT)) {
            throw new Refused("training.entry.rpe");
        } else if (question.kind() == Question.Kind.MINUTES && (value < 1 || value > MOST_MINUTES)) {
            throw new Refused("training.entry.minutes");
        }
    }
}
