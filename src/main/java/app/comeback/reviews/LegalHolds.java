package app.comeback.reviews;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the words of a review for a court beyond their time (REV-13). The same act again changes nothing. */
public interface LegalHolds {

    /** The newest holds, at most {@value #MOST}; no words of a review are shown. */
    List<Hold> list();

    /** How many holds are listed. */
    int MOST = 200;

    /**
     * Holds every version of a review, those that are written later too.
     *
     * @param id of the hold, made when the form opens
     * @param reason 1 to 500 characters
     * @throws app.comeback.shared.Refused when there is no such review, it is held already, or without a reason
     */
    void hold(UUID id, UUID review, String reason);

    /**
     * Lets a review go; what its author took back meanwhile is erased at once.
     *
     * @param reason 1 to 500 characters
     * @throws app.comeback.shared.Refused when there is no such hold, or without a reason
     */
    void lift(UUID id, String reason);

    /**
     * A hold.
     *
     * @param id which
     * @param review the review
     * @param reason why
     * @param by the admin's name
     * @param at when
     * @param liftReason why it was lifted; null while it runs
     * @param liftedAt when; null while it runs
     */
    record Hold(
            UUID id,
            UUID review,
            String reason,
            String by,
            Instant at,
            @Nullable String liftReason,
            @Nullable Instant liftedAt) {}
}
