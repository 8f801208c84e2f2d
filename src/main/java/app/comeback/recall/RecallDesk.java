package app.comeback.recall;

import app.comeback.shared.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;

/**
 * What a medical reviewer does with recalls, and what an administrator may read of them. Neither learns which clients
 * are affected: they see counts only.
 */
public interface RecallDesk {

    /** A page of recalls, those still open first, then the newest. */
    List<Row> page(Pageable page);

    /** How many there are. */
    long count();

    /** One recall with its counts per practitioner; nothing when there is none. */
    Optional<Detail> find(RecallId id);

    /** The contents that a recall can be about: what running plans cite, and every version of the rule sets loaded. */
    List<Choice> choices();

    /** How much a recall of this would affect now. */
    Impact preview(RecallSource source);

    /**
     * Opens a recall, lists every affected item and tells who takes care of the clients; the same id again changes
     * nothing.
     *
     * @throws app.comeback.shared.Refused without a reason, with a deadline outside its range, or when no registration
     *     of the reviewer's counts today for what is recalled
     */
    void open(Open command);

    /**
     * Closes a recall: its pauses end and its tasks are gone. A closed one stays as it was closed.
     *
     * @param reason why, 1 to 2,000 characters
     * @throws app.comeback.shared.Refused as {@link #open}, or when there is no such recall
     */
    void close(RecallId id, String reason);

    /**
     * A recall to open.
     *
     * @param id made when the form opens
     * @param source what is recalled
     * @param change what happened to it
     * @param safety whether harm is possible
     * @param reason why, in plain words for practitioners, 1 to 2,000 characters
     * @param days days for an answer, 1 to 60, and at most 7 where harm is possible
     */
    record Open(RecallId id, RecallSource source, Change change, boolean safety, String reason, int days) {}

    /**
     * A recall in the list.
     *
     * @param recall as it was opened
     * @param openedBy the reviewer's name; empty when the portal opened it
     * @param share how far the answers have come
     */
    record Row(Recall recall, String openedBy, Share share) {}

    /**
     * A recall with its counts.
     *
     * @param row as in the list
     * @param impact what it affects in all, also what is answered or gone
     * @param practitioners the share per practitioner who takes care of affected clients today, by name; an item counts
     *     for each of them
     */
    record Detail(Row row, Impact impact, List<PractitionerShare> practitioners) {

        public Detail {
            practitioners = List.copyOf(practitioners);
        }
    }

    /** One practitioner's part. */
    record PractitionerShare(AccountId practitioner, String name, Share share) {}

    /**
     * How much is affected.
     *
     * @param plans running plans
     * @param clients clients
     * @param items plan items
     */
    record Impact(int plans, int clients, int items) {}

    /**
     * A content that can be recalled.
     *
     * @param content its kind, key and one revision
     * @param title what a person calls it
     * @param plans how many running plans cite this revision today
     */
    record Choice(RecallSource.Content content, String title, int plans) {}

    /** The days for an answer that are offered first. */
    static int usualDays(boolean safety) {
        return safety ? RecallRules.SAFETY_DAYS : RecallRules.DAYS;
    }
}
