package app.comeback.practice;

import java.util.Optional;

/** Why nobody takes care of a client; each asks for something else. */
public enum CareGap {
    /** The client has never shared the record. */
    NEVER_SHARED,
    /** Client or trainer ended the care, and no other began. */
    ENDED,
    /** The record is shared, but the account is disabled or no trainer's any more. */
    TRAINER_AWAY,
    /** The record is shared with a trainer who has no registration that counts for it today. */
    NO_REGISTRATION;

    /**
     * The reason; nothing when somebody may open the record.
     *
     * @param shared how often the client has shared the record, ended ones included
     * @param running how many of those still run
     * @param practising how many of those with an account that works and is a trainer's
     * @param entitled how many of those with a registration that counts today
     */
    static Optional<CareGap> of(int shared, int running, int practising, int entitled) {
        if (entitled > 0) {
            return Optional.empty();
        }
        if (practising > 0) {
            return Optional.of(NO_REGISTRATION);
        }
        if (running > 0) {
            return Optional.of(TRAINER_AWAY);
        }
        return Optional.of(shared > 0 ? ENDED : NEVER_SHARED);
    }
}
