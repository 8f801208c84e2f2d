package app.comeback.medicalreview;

import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What content modules ask of the medical review. */
public interface MedicalReviews {

    /** Puts the revision into the reviewers' queue; asking twice for the same revision does it once. */
    void request(ReviewSubject subject, Trigger trigger);

    /** Takes a waiting revision out of the queue: its author went on editing or withdrew it. */
    void cancel(ContentRef ref);

    /** The comments of the latest send-back of this content, newest first; empty when there was none. */
    List<Comment> comments(UUID contentId);

    /** The request by which the revision waits for a reviewer; nothing when it does not wait. */
    Optional<UUID> waiting(ContentRef ref);

    /** Why a review is asked for. */
    enum Trigger {
        INITIAL,
        PERIODIC,
        CORRECTION,
        CREDENTIAL_LAPSED
    }

    /**
     * A reviewer's remark.
     *
     * @param revision the revision it was made on
     * @param place the part it is bound to, as in {@link ReviewSubject.Part#place()}
     * @param text the reviewer's words
     * @param by the reviewer
     * @param at when
     */
    record Comment(int revision, String place, String text, AccountId by, Instant at) {}
}
