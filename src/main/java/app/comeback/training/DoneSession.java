package app.comeback.training;

import app.comeback.shared.AccountId;
import app.comeback.shared.Pain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with everything that was said about it.
 *
 * @param client whose
 * @param original as it was first answered
 * @param corrections later versions of its answers, oldest first
 * @param firstMorning the next morning as it was first answered; null when it was not
 * @param whileLocked whether some of it arrived while the client was locked
 * @param onBehalf what of it a practitioner entered for the client
 */
public record DoneSession(
        AccountId client,
        SessionLog original,
        List<Correction> corrections,
        @Nullable CheckInAnswer firstMorning,
        boolean whileLocked,
        List<OnBehalf> onBehalf) {

    public DoneSession {
        corrections = List.copyOf(corrections);
        onBehalf = List.copyOf(onBehalf);
    }

    /** One that the client entered. */
    DoneSession(
            AccountId client,
            SessionLog original,
            List<Correction> corrections,
            @Nullable CheckInAnswer firstMorning,
            boolean whileLocked) {
        this(client, original, corrections, firstMorning, whileLocked, List.of());
    }

    /** Whether somebody entered the session and the client says that it was not so. */
    public boolean isDisputed() {
        return isDisputed(OnBehalf.Kind.SESSION);
    }

    private boolean isDisputed(OnBehalf.Kind kind) {
        return onBehalf.stream().anyMatch(entry -> entry.kind() == kind && entry.isDisputed());
    }

    /** Whether it counts as done: completed, and not disputed. */
    public boolean isCompleted() {
        return !isDisputed() && original.isCompleted();
    }

    /**
     * The pain as rules take it. A disputed answer is missing, except where it speaks against more load: taken out, it
     * would let a stop end, or weeks count as free of pain, that nobody entitled has answered for.
     */
    @Nullable
    Pain cautious(Question question) {
        Pain now = log().pain(question);
        boolean isCorrected = corrections.stream().anyMatch(correction -> question.equals(correction.question()));
        if (now != null || !isDisputed() || isCorrected) {
            return now;
        }
        Pain disputed = original.pain(question);
        return disputed == null || disputed.value() == 0 ? null : disputed;
    }

    /** The session with its answers in their last version; those of a disputed one are missing until corrected. */
    public SessionLog log() {
        Map<Question, Integer> answers = new TreeMap<>(isDisputed() ? Map.of() : original.answers());
        Map<UUID, UUID> rows = new HashMap<>(original.rows());
        for (Correction correction : corrections) {
            Question question = correction.question();
            if (question == null) {
                continue;
            }
            if (question.item() != null) {
                rows.put(question.item(), correction.id());
            }
            if (correction.value() == null) {
                answers.remove(question);
            } else {
                answers.put(question, correction.value());
            }
        }
        return original.corrected(answers, rows);
    }

    /** Pain at rest the next morning in its last version; null when it is missing or disputed. */
    public @Nullable Pain morning() {
        Optional<Correction> last =
                corrections.stream().filter(Correction::isMorning).reduce((earlier, later) -> later);
        if (last.isPresent()) {
            Integer value = last.get().value();
            return value == null ? null : new Pain(value);
        }
        return firstMorning == null || isDisputed(OnBehalf.Kind.MORNING) ? null : firstMorning.pain();
    }

    /** The plan's day that it counts for. */
    public LocalDate day(ZoneId zone) {
        LocalDate said = original.day();
        return said == null ? original.startedAt().atZone(zone).toLocalDate() : said;
    }

    /** When the next morning is asked about. */
    public CheckInWindow window(ZoneId zone) {
        return CheckInWindow.after(original.endedAt(), zone);
    }

    /** How it stands with the next morning. */
    public Morning morningState(Instant now, ZoneId zone) {
        if (firstMorning != null) {
            return Morning.ANSWERED;
        }
        if (!original.isTraining()) {
            return Morning.NOT_ASKED;
        }
        return switch (window(zone).at(now)) {
            case NOT_YET -> Morning.NOT_YET;
            case OPEN -> Morning.OPEN;
            case OVER -> Morning.MISSING;
        };
    }

    /** How it can stand with the next morning. */
    public enum Morning {
        /** Nothing was trained. */
        NOT_ASKED,
        NOT_YET,
        OPEN,
        ANSWERED,
        /** Too late to be honest; for good. */
        MISSING
    }
}
