package app.comeback.reviews.ui;

import app.comeback.moderation.Appeal;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModerationDecision;
import app.comeback.reviews.Review;
import app.comeback.shared.ui.StatusLabel.Tone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a review stands, for its author.
 *
 * @param tone sign and colour
 * @param key the translation key of the label; the sentence beside it has the same with {@code .why}
 * @param at the day that the sentence names
 */
record Standing(Tone tone, String key, Instant at) {

    static Standing of(Review review) {
        if (review.deletedAt() != null) {
            return new Standing(Tone.NEUTRAL, "reviews.standing.deleted", review.deletedAt());
        }
        ModeratedText words = review.versions().getLast().words();
        Appeal appeal = words.appeal();
        if (appeal != null && appeal.isOpen()) {
            return new Standing(Tone.WAITING, "reviews.standing.appeal", appeal.at());
        }
        return of(words, appeal);
    }

    private static Standing of(ModeratedText words, @Nullable Appeal appeal) {
        Instant decided = decided(words);
        return switch (words.state()) {
            case WAITING, SUPERSEDED -> new Standing(Tone.WAITING, "reviews.standing.waiting", words.writtenAt());
            case SECOND_NEEDED -> new Standing(Tone.WAITING, "reviews.standing.second", decided);
            case WAITING_OUT -> new Standing(Tone.WARNING, "reviews.standing.waiting-out", until(words));
            case CONTESTED ->
                words.until() == null
                        ? new Standing(Tone.WARNING, "reviews.standing.contested", decided)
                        : new Standing(Tone.WARNING, "reviews.standing.contested-until", until(words));
            case PUBLISHED ->
                words.masked() == null
                        ? new Standing(Tone.GOOD, "reviews.standing.published", decided)
                        : new Standing(Tone.GOOD, "reviews.standing.masked", decided);
            case REJECTED -> new Standing(Tone.STOP, "reviews.standing.rejected", until(words));
            case REMOVED -> new Standing(Tone.STOP, "reviews.standing.removed", until(words));
            case REINSTATED ->
                new Standing(
                        Tone.GOOD,
                        "reviews.standing.reinstated",
                        appeal == null || appeal.decidedAt() == null ? decided : appeal.decidedAt());
        };
    }

    private static Instant decided(ModeratedText words) {
        ModerationDecision decision = words.decision();
        return decision == null ? words.writtenAt() : decision.at();
    }

    /** When a decision takes effect: at once, or when its time is over. */
    private static Instant until(ModeratedText words) {
        Instant until = words.until();
        return until == null ? decided(words) : until;
    }
}
