package app.comeback.reviews;

import app.comeback.shared.AccountId;
import java.time.Duration;
import java.time.Instant;

/**
 * When a client is asked for a review (REV-10): everybody whose review would wear the badge, once per subject, after the
 * same time. It knows nothing about pain, progress, ratings or answers, so that nobody can be asked for being satisfied.
 * Who ended the care is asked like who stayed, for the same reason.
 */
final class InvitationRule {

    /** From the first completed session in care, or from the end of a plan, to the invitation. */
    static final Duration WAIT = Duration.ofDays(14);

    private InvitationRule() {}

    /** What is to be done about a client and a subject now. */
    static State state(Candidate candidate, Instant now) {
        if (!AuthorRule.isVerified(candidate.lastAt(), now)) {
            return State.NOT_ELIGIBLE;
        }
        if (candidate.isOptedOut()) {
            return State.OPTED_OUT;
        }
        return now.isBefore(candidate.dueAt()) ? State.WAITING : State.DUE;
    }

    /**
     * A client who was not asked about a subject yet. Whatever the rule may know stands here.
     *
     * @param client who
     * @param subject about whom or what
     * @param from when the first session with a trainer was completed, or a plan of the programme ended
     * @param lastAt when the last session with it was completed
     * @param isOptedOut whether the client wants to be asked no more
     */
    record Candidate(AccountId client, Subject subject, Instant from, Instant lastAt, boolean isOptedOut) {

        Instant dueAt() {
            return from.plus(WAIT);
        }
    }

    /** What is to be done. */
    enum State {
        /** The last session is more than twelve months ago. */
        NOT_ELIGIBLE,
        OPTED_OUT,
        /** The time is not over yet. */
        WAITING,
        /** To be invited now. */
        DUE
    }
}
