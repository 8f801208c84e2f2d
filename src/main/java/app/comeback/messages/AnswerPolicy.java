package app.comeback.messages;

import app.comeback.attention.AttentionKind;
import app.comeback.attention.Cause;
import app.comeback.attention.Urgency;
import app.comeback.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * When a client's messages ask for somebody: at once while nobody of the team has read them, and the same day after 24
 * hours; once they are read, after 48 hours without an answer.
 */
final class AnswerPolicy {

    private static final Duration UNREAD_IS_URGENT = Duration.ofDays(1);
    private static final Duration ANSWER_IS_DUE = Duration.ofDays(2);

    private AnswerPolicy() {}

    /**
     * A message of the client that has no answer.
     *
     * @param id the message
     * @param at when it was sent
     * @param read whether somebody has read it who takes care of the client today
     */
    record Unanswered(UUID id, Instant at, boolean read) {}

    /**
     * The cause; unread goes before unanswered, because whoever reads it sees both.
     *
     * @param open what has no answer, the oldest first
     */
    static Optional<Cause> cause(AccountId client, List<Unanswered> open, Instant now) {
        Optional<Unanswered> unread =
                open.stream().filter(message -> !message.read()).findFirst();
        if (unread.isPresent()) {
            boolean urgent = isOver(unread.get(), UNREAD_IS_URGENT, now);
            return unread.map(message -> cause(
                    client, message.id().toString(), urgent ? Urgency.TODAY : Urgency.SOON, message.at(), Map.of()));
        }
        return open.stream()
                .findFirst()
                .filter(message -> isOver(message, ANSWER_IS_DUE, now))
                .map(message -> cause(
                        client,
                        "unanswered:" + message.id(),
                        Urgency.TODAY,
                        message.at(),
                        Map.of("hours", Long.toString(ANSWER_IS_DUE.toHours()))));
    }

    private static boolean isOver(Unanswered message, Duration time, Instant now) {
        return !now.isBefore(message.at().plus(time));
    }

    private static Cause cause(AccountId client, String key, Urgency urgency, Instant at, Map<String, String> figures) {
        return new Cause(AttentionKind.UNREAD_MESSAGE, key, urgency, false, at, figures, null, "messages/" + client);
    }
}
