package app.comeback.reviews;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The public replies to reviews, from the module that keeps them. */
public interface ReviewReplies {

    /** The public reply to each of these reviews; reviews without one are left out. */
    Map<UUID, Reply> repliesTo(Collection<UUID> reviews);

    /**
     * A public reply.
     *
     * @param id its name, without the kind
     * @param by who wrote it
     * @param text what readers see
     * @param at when it was written
     */
    record Reply(UUID id, String by, String text, Instant at) {}
}
