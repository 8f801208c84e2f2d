package app.comeback.recall;

import app.comeback.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recall as it was opened; it never changes.
 *
 * @param id the recall
 * @param source what is recalled
 * @param title what a person calls it
 * @param change what happened to it
 * @param safety whether harm is possible: then an affected item goes on only when a clinician keeps it, and the
 *     deadline is short
 * @param reason why, in plain words
 * @param days how long there is for an answer, in days, 1 to 60
 * @param openedAt when
 * @param openedBy the reviewer; null when the portal opened it by itself
 * @param closed how it ended; null while it is open
 */
public record Recall(
        RecallId id,
        RecallSource source,
        String title,
        Change change,
        boolean safety,
        String reason,
        int days,
        Instant openedAt,
        @Nullable AccountId openedBy,
        @Nullable Closed closed) {

    /**
     * How a recall ended.
     *
     * @param at when
     * @param by who closed it
     * @param reason why
     */
    public record Closed(Instant at, AccountId by, String reason) {}
}
