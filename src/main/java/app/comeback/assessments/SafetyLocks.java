package app.comeback.assessments;

import app.comeback.protocols.RedFlagLevel;
import app.comeback.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Locks that warning signs put on a client: on the person, not on a plan, so that no other plan, role or tab walks
 * round them. They act at once and by themselves; only an entitled person lifts one, with a reason.
 */
public interface SafetyLocks {

    /** Stands for the warning sign where a practitioner locked by hand. */
    String BY_HAND = "RF-00";

    /** The longest reason, in characters. */
    int LONGEST_REASON = 1000;

    /** The client's open locks, the gravest first; for the client, the care team and the portal's own jobs. */
    List<Lock> open(AccountId client);

    /** All locks the client ever had, the newest first; for the same people as {@link #open}. */
    List<Lock> history(AccountId client);

    /**
     * Refuses whatever a locked client may not do. Takes a row lock that a raising lock waits for, so that a session or
     * a plan cannot begin in the same moment.
     *
     * @throws app.comeback.shared.Refused while any lock is open; names the gravest
     */
    void requireNone(AccountId client);

    /**
     * Locks the client and tells the care team, in the caller's transaction. The same id again does nothing.
     *
     * @param flag the warning sign, for example {@code RF-12}
     * @param origin what raised it, as {@code intake:<id>} or {@code session:<id>}
     */
    Lock raise(UUID id, AccountId client, String flag, RedFlagLevel level, String origin);

    /**
     * Locks the client by a practitioner's own judgement, without a warning sign, in either role; the care team and the
     * client are told, and the client reads the reason. It is lifted as every other lock of its level. The same id again
     * does nothing.
     *
     * @param reason 1 to 1,000 characters
     * @throws app.comeback.shared.Refused when the client is not in the signed-in practitioner's care, or the reason is
     *     missing
     */
    Lock raiseByHand(UUID id, AccountId client, RedFlagLevel level, String reason);

    /**
     * Lifts a lock.
     *
     * @throws app.comeback.shared.Refused when the signed-in person is no clinician in care of the client (for
     *     {@link RedFlagLevel#PAUSE}: takes no care of the client), or gives no reason
     */
    void lift(UUID lock, String reason);

    /**
     * A lock.
     *
     * @param id its id
     * @param flag the warning sign
     * @param level how grave
     * @param origin what raised it
     * @param raisedAt when
     * @param liftedAt when it was lifted; nothing while it is open
     * @param liftedBy who lifted it
     * @param liftReason why
     * @param reason why a practitioner raised it by hand; null for one that a warning sign raised
     */
    record Lock(
            UUID id,
            String flag,
            RedFlagLevel level,
            String origin,
            Instant raisedAt,
            @Nullable Instant liftedAt,
            @Nullable AccountId liftedBy,
            @Nullable String liftReason,
            @Nullable String reason) {}
}
