package app.comeback.moderation;

import org.jspecify.annotations.Nullable;

/**
 * Whatever was open about a public text is decided; who reported it is told. Sent in the transaction of the decision.
 *
 * @param item which
 * @param result what became of it
 * @param reason why something was taken from it; null when nothing was, or for no given reason
 */
public record ItemSettled(
        ItemRef item, Result result, @Nullable RejectionReason reason) {

    /** Without a reason. */
    public ItemSettled(ItemRef item, Result result) {
        this(item, result, null);
    }

    /** What became of a text that may have been reported. */
    public enum Result {
        /** It stays as it is. */
        KEPT,
        /** Some of its words are masked. */
        MASKED,
        /** It is not public any more. */
        REMOVED,
        /** Its author took it back. */
        GONE
    }
}
