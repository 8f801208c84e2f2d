package app.comeback.attention;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a client needs somebody, as it stands now.
 *
 * @param kind what kind of reason
 * @param key what makes it this one and no other of its kind: the event, the day or the session. The same key later is
 *     the same cause, also after it was dismissed; a new event has a new key and asks anew. 1 to 120 characters
 * @param urgency how soon
 * @param clinicianOnly whether only a physiotherapist or physician may act on it
 * @param since when it began; within an urgency the oldest comes first
 * @param figures what its sentences name: numbers, days as {@code 2026-11-25}, moments, ids and names, never sentences
 * @param forWhom the one practitioner whom it concerns; null for the whole care team
 * @param path where it is answered; null where the kind knows that itself
 */
public record Cause(
        AttentionKind kind,
        String key,
        Urgency urgency,
        boolean clinicianOnly,
        Instant since,
        Map<String, String> figures,
        @Nullable AccountId forWhom,
        @Nullable String path) {

    private static final int LONGEST_KEY = 120;

    /** Refuses a key that cannot be kept. */
    public Cause {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A key has 1 to " + LONGEST_KEY + " characters");
        }
        figures = Map.copyOf(figures);
    }

    /** One for the whole care team. */
    Cause(
            AttentionKind kind,
            Object key,
            Urgency urgency,
            boolean clinicianOnly,
            Instant since,
            Map<String, String> figures) {
        this(kind, key.toString(), urgency, clinicianOnly, since, figures, null, null);
    }
}
