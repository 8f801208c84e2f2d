package app.comeback.reviews;

import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote at one time, and what became of it.
 *
 * @param number from 1
 * @param stars the rating
 * @param text the words
 * @param incentive what the author declared
 * @param writtenAt when
 * @param state where it stands
 * @param decision the first decision; null before
 * @param second who agreed to a rejection, or overruled it; null for none
 * @param until when a rejection by the only moderator takes effect; null for none
 * @param isAlone whether only one moderator was there to reject it
 */
public record Version(
        int number,
        Stars stars,
        PublicText text,
        Incentive incentive,
        Instant writtenAt,
        State state,
        @Nullable ModerationDecision decision,
        @Nullable AccountId second,
        @Nullable Instant until,
        boolean isAlone) {

    /** How long the rejection of a critical review by the only moderator waits, so that the author can speak first. */
    public static final Duration ALONE = Duration.ofDays(3);

    static Version written(int number, Stars stars, PublicText text, Incentive incentive, Instant now) {
        return new Version(number, stars, text, incentive, now, State.WAITING, null, null, null, false);
    }

    /**
     * The first decision. A rejection of three stars or fewer does not stand alone: a second moderator looks, or it
     * waits for {@link #ALONE}. The moderator is told the same in every case, so that nobody learns the stars from it.
     *
     * @param hasOthers whether another moderator could look
     * @throws Refused when it is decided already
     */
    Version decide(ModerationDecision made, boolean hasOthers) {
        require(State.WAITING);
        if (made.measure() != Measure.REJECT) {
            return with(State.PUBLISHED, made, null, null, false);
        }
        if (!stars.isCritical()) {
            return with(State.REJECTED, made, null, null, !hasOthers);
        }
        return hasOthers
                ? with(State.SECOND_NEEDED, made, null, null, false)
                : with(State.WAITING_OUT, made, null, made.at().plus(ALONE), true);
    }

    /**
     * A second moderator looks at a rejection.
     *
     * @throws Refused when it is the same person, or nothing waits for a second
     */
    Version second(AccountId moderator, boolean agrees) {
        require(State.SECOND_NEEDED);
        ModerationDecision first = decided();
        if (first.by().equals(moderator)) {
            throw new Refused("reviews.refused.same-moderator");
        }
        return with(agrees ? State.REJECTED : State.PUBLISHED, first, moderator, null, false);
    }

    /** The rejection by the only moderator takes effect when its time is over. */
    Version waited(Instant now) {
        return state == State.WAITING_OUT && until != null && !now.isBefore(until)
                ? with(State.REJECTED, decided(), null, until, true)
                : this;
    }

    Version superseded() {
        return state.isOpen() ? with(State.SUPERSEDED, decision, second, until, isAlone) : this;
    }

    /** Back to what the author wrote. */
    Version reinstated() {
        return with(State.REINSTATED, decision, second, until, isAlone);
    }

    /** Whether readers see it. */
    public boolean isPublic() {
        return state == State.PUBLISHED || state == State.REINSTATED;
    }

    /** Whether something was taken from it that its author may appeal against. */
    public boolean isRestricted() {
        boolean isMasked = decision != null && decision.measure() == Measure.REDACT;
        return state == State.REJECTED || (state == State.PUBLISHED && isMasked);
    }

    /** What readers see of its words. */
    public PublicText shown() {
        return state == State.PUBLISHED && decision != null && decision.shown() != null ? decision.shown() : text;
    }

    private ModerationDecision decided() {
        if (decision == null) {
            throw new IllegalStateException("Nothing was decided about version " + number);
        }
        return decision;
    }

    private void require(State expected) {
        if (state != expected) {
            throw new Refused("reviews.refused.state." + state);
        }
    }

    private Version with(
            State next,
            @Nullable ModerationDecision made,
            @Nullable AccountId other,
            @Nullable Instant effective,
            boolean alone) {
        return new Version(number, stars, text, incentive, writtenAt, next, made, other, effective, alone);
    }

    /** Where a version stands. */
    public enum State {
        /** For its first moderator. */
        WAITING,
        /** For a second moderator. */
        SECOND_NEEDED,
        /** Rejected by the only moderator, not in effect yet. */
        WAITING_OUT,
        PUBLISHED,
        REJECTED,
        /** Published after an appeal, as it was written. */
        REINSTATED,
        /** Its author wrote another one before it was decided. */
        SUPERSEDED;

        /** Whether somebody still has to decide. */
        public boolean isOpen() {
            return this == WAITING || this == SECOND_NEEDED || this == WAITING_OUT;
        }
    }
}
