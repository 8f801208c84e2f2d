package app.comeback.moderation;

/**
 * Whatever was open about a public text is decided; who reported it is told. Sent in the transaction of the decision.
 *
 * @param item which
 * @param result what became of it
 */
public record ItemSettled(ItemRef item, Result result) {

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
