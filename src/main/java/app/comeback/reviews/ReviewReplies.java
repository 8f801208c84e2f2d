package app.comeback.reviews;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The public answers of those whom reviews are about; a module that has some answers for them (REV-07). */
public interface ReviewReplies {

    /** The public replies to these reviews, read at once; reviews without one are left out. */
    Map<UUID, Reply> repliesTo(Collection<UUID> reviews);

    /**
     * A public reply.
     *
     * @param id which
     * @param by the subject's name
     * @param text the words, with their masks
     * @param at when it was written
     */
    record Reply(UUID id, String by, String text, Instant at) {}
}
