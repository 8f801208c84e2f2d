package app.comeback.training;

import app.comeback.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many requests a player may make: far more than a phone needs, and far fewer than one that went wild makes. */
@Component
class RequestLimit {

    static final int MOST = 120;
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_PEOPLE = 10_000;

    private final Clock clock;
    private final Map<AccountId, Window> windows = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AccountId, Window> eldest) {
            return size() > MOST_PEOPLE;
        }
    };

    RequestLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts one request; false when it is too many on this node within a minute. */
    synchronized boolean admits(AccountId client) {
        Instant now = clock.instant();
        Window window = windows.get(client);
        if (window == null || !now.isBefore(window.begin().plus(WINDOW)) || now.isBefore(window.begin())) {
            windows.remove(client);
            windows.put(client, new Window(now, 1));
            return true;
        }
        windows.put(client, new Window(window.begin(), window.count() + 1));
        return window.count() < MOST;
    }

    private record Window(Instant begin, int count) {}
}
