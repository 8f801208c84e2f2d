package app.comeback.guides;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the public pages ask; it never shows a draft. */
public interface PublishedGuides {

    /** The guide under this address, withdrawn ones included; nothing when it was never published. */
    Optional<PublishedGuide> find(String slug);

    /**
     * The published guides that match, best match first, or by title when there is nothing to match.
     *
     * @param query a reader's words; blank for all
     * @param page from 0
     * @param size 1 to 50
     */
    Page search(String query, int page, int size);

    /** Other published guides about the same condition, by title; at most {@code limit}. */
    List<Row> related(GuideId id, ConditionCode condition, int limit);

    /** Where a guide stands that was ever published, withdrawn ones included; nothing when it never was. */
    Optional<Place> place(GuideId id);

    /**
     * A guide's place among the public pages.
     *
     * @param slug the last part of its address
     * @param title its title
     * @param author whose account it was written under
     * @param isWithdrawn whether it can be read no more
     */
    record Place(String slug, String title, AccountId author, boolean isWithdrawn) {}

    /**
     * A page of rows.
     *
     * @param rows the rows
     * @param total how many match in all
     */
    record Page(List<Row> rows, long total) {}

    /**
     * One guide in a list.
     *
     * @param id the guide
     * @param slug the last part of its address
     * @param title its title
     * @param summary its summary
     * @param condition what it is about
     * @param hash SHA-256 of the published revision's canonical clinical form
     * @param changedAt when the published revision was published
     */
    record Row(
            GuideId id,
            String slug,
            String title,
            String summary,
            ConditionCode condition,
            String hash,
            Instant changedAt) {}
}
