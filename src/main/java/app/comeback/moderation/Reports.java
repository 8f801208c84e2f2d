package app.comeback.moderation;

import java.util.Optional;

/**
 * Reports about public texts, by anybody, also without an account (Digital Services Act, article 16; REV-16). However
 * many come in, nothing is hidden before a moderator decided, and whoever left an address hears the result.
 */
public interface Reports {

    /** So many open reports about one text are stored; further ones are counted. */
    int MOST_STORED = 200;

    /** The text as readers see it; nothing when it is not public. */
    Optional<ModerationSource.Shown> shown(ItemRef item);

    /**
     * Takes a report. A further one by the same person about the same text changes nothing while the first is open.
     *
     * @param network where it comes from, as the server sees it; kept as a salted digest only
     * @throws app.comeback.shared.Refused when the text is not public any more, or when too many reports came from this
     *     network, address or account within an hour
     */
    Receipt report(Report report, String network);

    /** What became of a report that was sent. */
    enum Receipt {
        /** A moderator will read it. */
        TAKEN,
        /** This person reported it before, and that report is still open. */
        AGAIN,
        /** It was counted; so many are open already that its words and address are not stored. */
        COUNTED
    }
}
