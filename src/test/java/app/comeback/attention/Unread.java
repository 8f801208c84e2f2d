package app.comeback.attention;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Messages that a test says are unread, as another module would. */
@Component
class Unread implements AttentionSource {

    private final Map<AccountId, AccountId> byClient = new ConcurrentHashMap<>();

    void write(AccountId client, AccountId to) {
        byClient.put(client, to);
    }

    void read(AccountId client) {
        byClient.remove(client);
    }

    @Override
    public List<Cause> causes(AccountId client) {
        AccountId to = byClient.get(client);
        Instant at = Instant.parse("2026-11-20T12:00:00Z");
        return to == null
                ? List.of()
                : List.of(new Cause(
                        AttentionKind.UNREAD_MESSAGE,
                        "message:1",
                        Urgency.SOON,
                        false,
                        at,
                        Map.of("at", at.toString()),
                        to,
                        "messages/" + client));
    }
}
