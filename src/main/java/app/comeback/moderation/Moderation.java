package app.comeback.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What moderators do, with everything that waits in one queue. Nothing here tells the stars of a review before the
 * decision, and no rule reads them but the one that asks a second person. The same act again changes nothing.
 */
public interface Moderation {

    /** After so long a text is late (REV-14). */
    Duration PATIENCE = Duration.ofDays(10);

    /**
     * What waits for this step, longest first.
     *
     * @param kind only of this kind; null for all
     */
    List<Waiting> queue(Step step, @Nullable ItemKind kind, int offset, int limit);

    /** How many wait for this step. */
    long count(Step step, @Nullable ItemKind kind);

    /**
     * Opens a text that waits or was reported; the look is recorded.
     *
     * @throws app.comeback.shared.Refused when it is gone, or the moderator knows its author or subject
     */
    Case open(ItemRef item);

    /**
     * Decides about the version that was read: for the first time, or about a report. Its author is told at once.
     *
     * @throws app.comeback.shared.Refused as {@link #open}; without a reason; or when somebody was faster
     */
    Outcome decide(Decide command);

    /**
     * Agrees to a rejection, or overrules it, as the second moderator.
     *
     * @throws app.comeback.shared.Refused as {@link #open}; when it is the same person; or when somebody was faster
     */
    void second(UUID act, ItemRef item, int version, boolean agrees);

    /**
     * Decides an appeal; the author reads the answer.
     *
     * @throws app.comeback.shared.Refused as {@link #open}, or when this moderator decided before
     */
    void decideAppeal(UUID act, ItemRef item, boolean reinstates, String answer);

    /** What is waited for. */
    enum Step {
        FIRST,
        SECOND,
        APPEAL,
        /** A public text was reported. */
        NOTICE
    }

    /** What follows from a decision. */
    enum Outcome {
        DONE,
        /** A second moderator looks as well. */
        SECOND_NEEDED,
        /** It takes effect in three days, because nobody else could look. */
        WAITS;

        /** What follows from where a text stands. */
        public static Outcome of(ModeratedText text) {
            if (text.isForSecond()) {
                return SECOND_NEEDED;
            }
            boolean waits =
                    text.state() == ModeratedText.State.WAITING_OUT || text.state() == ModeratedText.State.CONTESTED;
            return waits ? WAITS : DONE;
        }
    }

    /**
     * A text in the queue.
     *
     * @param item which
     * @param since how long it has waited
     * @param isLate whether it waits longer than {@link #PATIENCE}
     * @param excerpt how it begins
     * @param signals what may speak for a fake
     * @param reports how many reports are open about it
     */
    record Waiting(
            ItemRef item, Instant since, boolean isLate, String excerpt, Set<Signals.Signal> signals, int reports) {

        public Waiting {
            signals = Set.copyOf(signals);
        }
    }

    /**
     * A text on a moderator's screen.
     *
     * @param item which
     * @param version which version
     * @param step what is asked
     * @param about who or what it is about, in words
     * @param text the words; of a reported text those that readers see
     * @param earlier the words of the versions before, oldest first
     * @param known what else is known about it and its author
     * @param signals what may speak for a fake
     * @param first what the first moderator decided; null before
     * @param appeal the author's words; null without an open appeal
     * @param reports the open reports about it, oldest first, a few at most
     */
    record Case(
            ItemRef item,
            int version,
            Step step,
            String about,
            PublicText text,
            List<PublicText> earlier,
            List<Known> known,
            Set<Signals.Signal> signals,
            @Nullable ModerationDecision first,
            Optional<String> appeal,
            List<ReportWords> reports) {

        /** So many reports are read in full. */
        public static final int MOST_REPORTS = 10;

        public Case {
            earlier = List.copyOf(earlier);
            known = List.copyOf(known);
            signals = Set.copyOf(signals);
            reports = List.copyOf(reports);
        }

        /** The same with the reports about it. */
        Case with(List<ReportWords> all) {
            return new Case(item, version, step, about, text, earlier, known, signals, first, appeal, all);
        }
    }

    /**
     * Something a moderator should know; never the stars.
     *
     * @param key the translation key
     * @param arguments what its placeholders stand for
     */
    record Known(String key, List<String> arguments) {

        public Known {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What somebody reported.
     *
     * @param reason what they chose
     * @param words what they wrote; may be empty
     * @param at when
     */
    record ReportWords(RejectionReason reason, String words, Instant at) {}

    /**
     * A decision.
     *
     * @param act made when the screen opens
     * @param item which
     * @param version the version that was read
     * @param measure what to do
     * @param reason why; null only for publishing
     * @param facts the words it stands on; empty only for publishing
     * @param masks what to mask of the words that were read; only for redacting
     */
    record Decide(
            UUID act,
            ItemRef item,
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
