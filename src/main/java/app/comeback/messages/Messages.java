package app.comeback.messages;

import app.comeback.shared.AccountId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The conversation of a client with the care team. It exists for the client and for every practitioner who takes care of
 * them today, and for nobody else: not for an administrator, not for a moderator, not for whoever took care once. Every
 * call refuses a practitioner without care as {@link app.comeback.care.CareAccess#requireCare}, and a client who names
 * somebody else.
 */
public interface Messages {

    /**
     * A part of the conversation; it marks nothing as read.
     *
     * @param before shows what stands before this number; null for the newest, or for where the unread ones begin
     */
    Conversation open(AccountId client, @Nullable Integer before);

    /** The last few messages, the oldest first, and how many are unread. */
    Latest latest(AccountId client, int count);

    /**
     * Sends a message. The same id with the same words again changes nothing.
     *
     * @throws app.comeback.shared.Refused when the client has withdrawn the consent to care or nobody takes care of them,
     *     too much was sent in a short time, or the id stands for another message
     */
    void send(UUID id, AccountId client, MessageText text);

    /**
     * Takes a message back: that it was there stays visible, its words are shown to nobody any more. Again changes
     * nothing.
     *
     * @throws app.comeback.shared.Refused when it is no message of the signed-in person's own in a conversation of theirs
     */
    void takeBack(UUID message);

    /** Marks everything up to this message as read by the signed-in person. Less than before changes nothing. */
    void read(AccountId client, int upTo);

    /**
     * Says that what the client wrote up to this message needs no answer. Again, or when nothing waits, changes nothing.
     *
     * @param id made when the button was shown
     */
    void needsNoAnswer(UUID id, AccountId client, int upTo);

    /**
     * Tells whether anything changed since {@link Conversation#stamp}; one statement, the right included.
     *
     * @throws app.comeback.shared.Refused when the signed-in person has no part in it
     */
    String stamp(AccountId client);

    /**
     * The end of a conversation.
     *
     * @param messages the last ones, the oldest first
     * @param unread how many messages of the other side the reader has not read
     */
    record Latest(List<Message> messages, int unread) {

        public Latest {
            messages = List.copyOf(messages);
        }
    }
}
