package app.comeback.messages;

import app.comeback.care.CareMember;
import app.comeback.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a conversation, as one of its people sees it.
 *
 * @param client whose conversation
 * @param messages at most {@value #SIZE}, the oldest first
 * @param newest the number of the last message; 0 before the first
 * @param unread how many messages of the other side the reader has not read
 * @param firstUnread the number of the first of them; 0 for none
 * @param waiting since when the client waits for an answer; null while nothing waits, and for the client
 * @param team who takes care of the client today and reads along
 * @param usual how fast answers usually come; null for the team, and as long as there are too few to say
 * @param stamp changes whenever somebody else changes what is shown
 */
public record Conversation(
        AccountId client,
        List<Message> messages,
        int newest,
        int unread,
        int firstUnread,
        @Nullable Instant waiting,
        List<CareMember> team,
        @Nullable Usual usual,
        String stamp) {

    /** How many messages are shown at once. */
    public static final int SIZE = 30;

    /** From how many answers on something is said about how fast they come. */
    static final int ENOUGH = 5;

    /** How far back answers count. */
    static final Duration LOOKS_BACK = Duration.ofDays(90);

    public Conversation {
        messages = List.copyOf(messages);
        team = List.copyOf(team);
    }

    /** The number of the first message that is shown; 0 for none. */
    public int first() {
        return messages.isEmpty() ? 0 : messages.getFirst().number();
    }

    /** The number of the last message that is shown; 0 for none. */
    public int last() {
        return messages.isEmpty() ? 0 : messages.getLast().number();
    }

    /** Up to where the reader has read once this part was seen; nothing when unread messages stand before it. */
    public Optional<Integer> seen() {
        boolean skips = firstUnread > 0 && firstUnread < first();
        return messages.isEmpty() || skips ? Optional.empty() : Optional.of(last());
    }

    /**
     * How fast the team usually answers.
     *
     * @param median half of the first answers came this fast or faster
     * @param answers how many there were in the last 90 days, at least five
     */
    public record Usual(Duration median, int answers) {}
}
