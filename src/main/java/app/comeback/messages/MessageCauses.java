package app.comeback.messages;

import app.comeback.attention.AttentionSource;
import app.comeback.attention.Cause;
import app.comeback.shared.AccountId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the list of today about messages that nobody has read or answered. */
@Component
class MessageCauses implements AttentionSource {

    private final AnswerRows rows;
    private final Clock clock;

    MessageCauses(AnswerRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Cause> causes(AccountId client) {
        return AnswerPolicy.cause(client, rows.unanswered(client), clock.instant()).stream()
                .toList();
    }
}
