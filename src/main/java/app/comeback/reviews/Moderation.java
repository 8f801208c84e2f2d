package app.comeback.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What moderators do. Nothing here tells the stars before the decision, and no rule reads them but the one that asks a
 * second person. The same act again changes nothing.
 */
public interface Moderation {

    /** Reviews that wait for this step, those that wait longest first. */
    List<Waiting> queue(Step step, int offset, int limit);

    /** How many wait for this step. */
    long count(Step step);

    /**
     * Opens a waiting review; the look is recorded.
     *
     * @throws app.comeback.shared.Refused when it is gone, or the moderator knows its author or subject
     */
    Case open(UUID review);

    /**
     * Decides about the version that was read. Its author is told at once.
     *
     * @throws app.comeback.shared.Refused as {@link #open}; without a reason; or when somebody was faster
     */
    Outcome decide(Decide command);

    /**
     * Agrees to a rejection, or overrules it, as the second moderator.
     *
     * @throws app.comeback.shared.Refused as {@link #open}; when it is the same person; or when somebody was faster
     */
    void second(UUID act, UUID review, int version, boolean agrees);

    /**
     * Decides an appeal; the author reads the answer.
     *
     * @throws app.comeback.shared.Refused as {@link #open}, or when this moderator decided before
     */
    void decideAppeal(UUID act, UUID review, boolean reinstates, String answer);

    /** What is waited for. */
    enum Step {
        FIRST,
        SECOND,
        APPEAL
    }

    /** What follows from a decision. */
    enum Outcome {
        DONE,
        /** A second moderator looks as well. */
        SECOND_NEEDED,
        /** It takes effect in three days, because nobody else could look. */
        WAITS
    }

    /**
     * A review in the queue.
     *
     * @param review which
     * @param version which version
     * @param since how long it has waited
     * @param isLate whether it waits longer than ten days (REV-14)
     * @param excerpt how it begins
     * @param signals what may speak for a fake
     */
    record Waiting(
            UUID review, int version, Instant since, boolean isLate, String excerpt, Set<Signals.Signal> signals) {

        public Waiting {
            signals = Set.copyOf(signals);
        }
    }

    /**
     * A review on a moderator's screen.
     *
     * @param review which
     * @param version which version
     * @param step what is asked
     * @param subjectName who or what it is about
     * @param text the words
     * @param earlier the words of the versions before, oldest first
     * @param incentive what the author declared
     * @param isVerified whether it wears the badge
     * @param signals what may speak for a fake
     * @param first what the first moderator decided; null before
     * @param appeal the author's words; null without an open appeal
     */
    record Case(
            UUID review,
            int version,
            Step step,
            String subjectName,
            PublicText text,
            List<PublicText> earlier,
            Incentive incentive,
            boolean isVerified,
            Set<Signals.Signal> signals,
            @Nullable ModerationDecision first,
            @Nullable String appeal) {

        public Case {
            earlier = List.copyOf(earlier);
            signals = Set.copyOf(signals);
        }
    }

    /**
     * A first decision.
     *
     * @param act made when the screen opens
     * @param review which
     * @param version the version that was read
     * @param measure what to do
     * @param reason why; null only for publishing
     * @param facts the words it stands on; empty only for publishing
     * @param masks what to mask; only for redacting
     */
    record Decide(
            UUID act,
            UUID review,
            int version,
            Measure measure,
            @Nullable RejectionReason reason,
            String facts,
            List<Redaction.Stretch> masks) {

        public Decide {
            masks = List.copyOf(masks);
        }
    }
}
