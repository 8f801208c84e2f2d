package app.comeback.messages;

import app.comeback.shared.Refused;
import java.time.Duration;

/** So many messages in so short a time that no person types them are refused; all nodes count together. */
final class FloodLimit {

    /** How many messages one person sends at most within the span. */
    static final int MOST = 30;

    /** The span. */
    static final Duration SPAN = Duration.ofMinutes(10);

    private FloodLimit() {}

    /**
     * Refuses one more.
     *
     * @param sent how many the person sent within the span
     */
    static void admit(int sent) {
        if (sent >= MOST) {
            throw new Refused("messages.refused.flood", MOST, SPAN.toMinutes());
        }
    }
}
