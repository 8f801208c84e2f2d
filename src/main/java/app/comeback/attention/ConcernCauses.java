package app.comeback.attention;

import app.comeback.safeguarding.Concerns;
import app.comeback.safeguarding.Concerns.Waiting;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words that somebody should read soon: a line for each of those who should. */
@Component
class ConcernCauses implements AttentionSource {

    private final Concerns concerns;

    ConcernCauses(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public List<Cause> causes(AccountId client) {
        return concerns.waiting().stream().map(ConcernCauses::cause).toList();
    }

    private static Cause cause(Waiting waiting) {
        Instant at = waiting.concern().noticedAt();
        return new Cause(
                AttentionKind.WORDS_TO_READ,
                waiting.concern().words() + ":" + waiting.reader(),
                Urgency.NOW,
                false,
                at,
                Map.of("origin", waiting.concern().origin().name(), "at", at.toString()),
                waiting.reader(),
                null);
    }
}
