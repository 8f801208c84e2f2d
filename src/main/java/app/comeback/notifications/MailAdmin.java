package app.comeback.notifications;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** What admins see of the outbox. */
public interface MailAdmin {

    /** Whether mail leaves this portal; otherwise it stays in the outbox for admins to read. */
    boolean isSending();

    /** One page, the newest first. */
    List<MailRow> page(MailRow.@Nullable State state, Pageable page);

    /** How many mails are in this state, or in any. */
    int count(MailRow.@Nullable State state);

    /**
     * One mail with its text; each look is recorded.
     *
     * @throws app.comeback.shared.Refused when there is none
     */
    MailRow read(UUID id);

    /**
     * Puts a mail that failed back in line.
     *
     * @throws app.comeback.shared.Refused when it is not a failed one
     */
    void sendAgain(UUID id);
}
