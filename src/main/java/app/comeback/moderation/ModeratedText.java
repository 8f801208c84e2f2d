package app.comeback.moderation;

import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One text on its way from its author to its readers. Each step answers the text after it, or refuses and says why.
 *
 * @param text the words as they were written
 * @param masked what readers see instead; null while nothing is masked
 * @param writtenAt when
 * @param state where it stands
 * @param decision the latest decision; null before the first
 * @param second who agreed to a rejection, or overruled it; null for none
 * @param until when a rejection by the only moderator takes effect; null for none
 * @param isAlone whether only one moderator was there to reject it
 * @param appeal its author's complaint; null for none
 */
public record ModeratedText(
        PublicText text,
        @Nullable PublicText masked,
        Instant writtenAt,
        State state,
        @Nullable ModerationDecision decision,
        @Nullable AccountId second,
        @Nullable Instant until,
        boolean isAlone,
        @Nullable Appeal appeal) {

    /** How long a rejection that needs a second moderator waits where there is none, so that the author speaks first. */
    public static final Duration ALONE = Duration.ofDays(3);

    /** How many months an author has for an appeal (Digital Services Act, article 20). */
    public static final int APPEAL_MONTHS = 6;

    /** A new text; it waits for a moderator. */
    public static ModeratedText written(PublicText text, Instant now) {
        return new ModeratedText(text, null, now, State.WAITING, null, null, null, false, null);
    }

    /**
     * The first decision.
     *
     * @param hidden what readers see instead of the words; null unless words are masked
     * @param needsTwo whether a rejection must not stand alone; the moderator is not told before
     * @param hasOthers whether another moderator could look
     * @throws Refused when it is decided already, or masks and measure do not fit
     */
    public ModeratedText decide(
            ModerationDecision made, @Nullable PublicText hidden, boolean needsTwo, boolean hasOthers) {
        require(state == State.WAITING);
        requireMasks(made, hidden);
        if (made.measure() != Measure.REJECT) {
            return with(State.PUBLISHED, hidden, made, null, null, false);
        }
        if (!needsTwo) {
            return with(State.REJECTED, null, made, null, null, !hasOthers);
        }
        return hasOthers
                ? with(State.SECOND_NEEDED, null, made, null, null, false)
                : with(State.WAITING_OUT, null, made, null, made.at().plus(ALONE), true);
    }

    /**
     * The decision about a public text that was reported. It stays public until everybody who must look has looked.
     *
     * @param hidden what readers see instead of the words; null unless words are masked
     * @throws Refused when it is not public, or an appeal has settled or will settle it
     */
    public ModeratedText answerNotice(
            ModerationDecision made, @Nullable PublicText hidden, boolean needsTwo, boolean hasOthers) {
        requireMasks(made, hidden);
        if (appeal != null && made.measure().restricts()) {
            throw new Refused("moderation.refused.settled");
        }
        require(state == State.PUBLISHED || state == State.REINSTATED);
        return switch (made.measure()) {
            case PUBLISH -> this;
            case REDACT -> with(State.PUBLISHED, hidden, made, null, null, false);
            case REJECT -> takeDown(made, needsTwo, hasOthers);
        };
    }

    private ModeratedText takeDown(ModerationDecision made, boolean needsTwo, boolean hasOthers) {
        if (!needsTwo) {
            return with(State.REMOVED, masked, made, null, null, !hasOthers);
        }
        return hasOthers
                ? with(State.CONTESTED, masked, made, null, null, false)
                : with(State.CONTESTED, masked, made, null, made.at().plus(ALONE), true);
    }

    private static void requireMasks(ModerationDecision made, @Nullable PublicText hidden) {
        if ((made.measure() == Measure.REDACT) != (hidden != null)) {
            throw new Refused("moderation.refused.mask");
        }
    }

    /**
     * A second moderator looks at a rejection.
     *
     * @throws Refused when it is the same person, or nothing waits for a second
     */
    public ModeratedText second(AccountId moderator, boolean agrees) {
        require(isForSecond());
        if (decided().by().equals(moderator)) {
            throw new Refused("moderation.refused.same-moderator");
        }
        State agreed = state == State.CONTESTED ? State.REMOVED : State.REJECTED;
        return with(agrees ? agreed : State.PUBLISHED, masked, decided(), moderator, null, false);
    }

    /** A rejection by the only moderator takes effect once its time is over; before that nothing changes. */
    public ModeratedText waited(Instant now) {
        if (until == null || now.isBefore(until)) {
            return this;
        }
        return switch (state) {
            case WAITING_OUT -> with(State.REJECTED, null, decided(), null, until, true);
            case CONTESTED -> with(State.REMOVED, masked, decided(), null, until, true);
            default -> this;
        };
    }

    /**
     * Its author wrote another one. What nobody has decided is not decided any more.
     *
     * @throws Refused while a second moderator looks at a report about it
     */
    public ModeratedText superseded() {
        if (state == State.CONTESTED) {
            throw new Refused("moderation.refused.contested");
        }
        return state.isOpen() ? with(State.SUPERSEDED, masked, decision, second, until, isAlone) : this;
    }

    /**
     * Its author appeals against what was taken from it.
     *
     * @param words why; 1 to 2,000 characters
     * @throws Refused when nothing was, the time is over, or it was appealed before
     */
    public ModeratedText appeal(String words, Instant now) {
        if (!isRestricted()) {
            throw new Refused("moderation.refused.nothing-to-appeal");
        }
        if (appeal != null) {
            throw new Refused("moderation.refused.appealed");
        }
        if (!now.isBefore(appealUntil())) {
            throw new Refused("moderation.refused.appeal-late", APPEAL_MONTHS);
        }
        return with(Appeal.made(words, now), state, masked);
    }

    /** Whether its author can appeal at this moment. */
    public boolean canBeAppealed(Instant now) {
        return isRestricted() && appeal == null && now.isBefore(appealUntil());
    }

    /** Until when a restriction can be appealed. */
    public Instant appealUntil() {
        Instant from = until != null ? until : writtenAt;
        Instant decidedAt = decision != null && decision.at().isAfter(from) ? decision.at() : from;
        return decidedAt.atOffset(ZoneOffset.UTC).plusMonths(APPEAL_MONTHS).toInstant();
    }

    /**
     * Another moderator decides the open appeal; being right brings the text back as it was written.
     *
     * @param answer what the author is told; 1 to 2,000 characters
     * @throws Refused when there is none, or this moderator decided before
     */
    public ModeratedText decideAppeal(AccountId moderator, boolean reinstates, String answer, Instant now) {
        if (appeal == null || !appeal.isOpen()) {
            throw new Refused("moderation.refused.no-appeal");
        }
        if (decided().by().equals(moderator) || moderator.equals(second)) {
            throw new Refused("moderation.refused.same-moderator");
        }
        Appeal after = appeal.decided(moderator, now, reinstates, answer);
        return reinstates ? with(after, State.REINSTATED, null) : with(after, state, masked);
    }

    /** Whether readers see it. */
    public boolean isPublic() {
        return state == State.PUBLISHED || state == State.REINSTATED || state == State.CONTESTED;
    }

    /** Whether a second moderator can look now. */
    public boolean isForSecond() {
        return state == State.SECOND_NEEDED || (state == State.CONTESTED && until == null);
    }

    /** Whether something was taken from it that its author may appeal against. */
    public boolean isRestricted() {
        return state == State.REJECTED || state == State.REMOVED || (state == State.PUBLISHED && masked != null);
    }

    /** What readers see of its words. */
    public PublicText shown() {
        return masked == null ? text : masked;
    }

    private ModerationDecision decided() {
        if (decision == null) {
            throw new IllegalStateException("Nothing was decided about this text");
        }
        return decision;
    }

    private void require(boolean isExpected) {
        if (!isExpected) {
            throw new Refused("moderation.refused.state." + state);
        }
    }

    private ModeratedText with(
            State next,
            @Nullable PublicText hidden,
            @Nullable ModerationDecision made,
            @Nullable AccountId other,
            @Nullable Instant effective,
            boolean alone) {
        return new ModeratedText(text, hidden, writtenAt, next, made, other, effective, alone, appeal);
    }

    private ModeratedText with(Appeal complaint, State next, @Nullable PublicText hidden) {
        return new ModeratedText(text, hidden, writtenAt, next, decision, second, until, isAlone, complaint);
    }

    /** Where a text stands. */
    public enum State {
        /** For its first moderator. */
        WAITING,
        /** For a second moderator. */
        SECOND_NEEDED,
        /** Rejected by the only moderator, not in effect yet. */
        WAITING_OUT,
        PUBLISHED,
        /** Public, but reported: its removal waits for a second moderator or for its time. */
        CONTESTED,
        REJECTED,
        /** Was public, and was taken down after a report. */
        REMOVED,
        /** Published after an appeal, as it was written. */
        REINSTATED,
        /** Its author wrote another one before it was decided. */
        SUPERSEDED;

        /** Whether somebody still has to decide before readers can see it. */
        public boolean isOpen() {
            return this == WAITING || this == SECOND_NEEDED || this == WAITING_OUT;
        }
    }
}
