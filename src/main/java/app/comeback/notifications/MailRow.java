package app.comeback.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail of the outbox.
 *
 * @param id the mail
 * @param recipient the address
 * @param template what it is about
 * @param subject in words
 * @param body plain text
 * @param link what it asks to open
 * @param state how far it is
 * @param attempts how often sending was tried
 * @param createdAt when its cause happened
 * @param nextAttemptAt when it is tried next, while it waits
 * @param sentAt when it left
 * @param problem why the latest try failed
 */
public record MailRow(
        UUID id,
        String recipient,
        String template,
        String subject,
        String body,
        @Nullable String link,
        State state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String problem) {

    /** How far a mail is. */
    public enum State {
        /** Written, to be sent. */
        WAITING,
        /** Handed to the mail server. */
        SENT,
        /** Not sent after the last try; an admin may send it again. */
        FAILED
    }
}
