package app.comeback.guides;

import app.comeback.guidecontent.GuideContent;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guide as visitors may see it.
 *
 * @param id the guide
 * @param slug the last part of its address
 * @param revision the published revision's number
 * @param content its text; nothing when the guide was withdrawn
 * @param hash SHA-256 of its canonical clinical form
 * @param author whose account it was written under
 * @param firstPublishedAt when the guide first appeared
 * @param changedAt when this revision was published
 * @param withdrawal why and when it was withdrawn; nothing while it stands
 * @param history every publication of the guide, newest first (rule GOV-14)
 */
public record PublishedGuide(
        GuideId id,
        String slug,
        int revision,
        @Nullable GuideContent content,
        String hash,
        AccountId author,
        Instant firstPublishedAt,
        Instant changedAt,
        @Nullable Withdrawal withdrawal,
        List<HistoryEntry> history) {

    public PublishedGuide {
        history = List.copyOf(history);
    }

    /**
     * A withdrawal's public notice.
     *
     * @param reason in words for the public
     * @param on the day
     */
    public record Withdrawal(String reason, LocalDate on) {}

    /**
     * One line of the public history.
     *
     * @param revision the revision's number
     * @param at when
     * @param kind what happened
     * @param summary in words for the public
     */
    public record HistoryEntry(int revision, Instant at, Kind kind, String summary) {

        /** What can happen to a guide in public. */
        public enum Kind {
            PUBLISHED,
            EDITORIAL_CHANGE,
            CLINICAL_CHANGE,
            REVIEWED,
            WITHDRAWN,
            RESTORED
        }
    }
}
