package app.comeback.reviews;

import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.PublicText;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an author said at one time, and what became of it.
 *
 * @param number from 1
 * @param stars the rating
 * @param incentive what the author declared
 * @param words the text and where it stands
 */
public record Version(int number, Stars stars, Incentive incentive, ModeratedText words) {

    static Version written(int number, Stars stars, PublicText text, Incentive incentive, Instant now) {
        return new Version(number, stars, incentive, ModeratedText.written(text, now));
    }

    /**
     * The first decision. A rejection of three stars or fewer does not stand alone: a second moderator looks, or it
     * waits for {@link ModeratedText#ALONE}. This is the one rule that reads the stars.
     *
     * @param hasOthers whether another moderator could look
     */
    Version decide(ModerationDecision made, @Nullable PublicText masked, boolean hasOthers) {
        return with(words.decide(made, masked, stars.isCritical(), hasOthers));
    }

    /** The decision about reports, by the same rule. */
    Version answerNotice(ModerationDecision made, @Nullable PublicText masked, boolean hasOthers) {
        return with(words.answerNotice(made, masked, stars.isCritical(), hasOthers));
    }

    Version then(UnaryOperator<ModeratedText> step) {
        return with(step.apply(words));
    }

    private Version with(ModeratedText after) {
        return new Version(number, stars, incentive, after);
    }

    /** When it was written. */
    public Instant writtenAt() {
        return words.writtenAt();
    }

    /** Where it stands. */
    public ModeratedText.State state() {
        return words.state();
    }

    /** Whether readers see it. */
    public boolean isPublic() {
        return words.isPublic();
    }

    /** What readers see of its words. */
    public PublicText shown() {
        return words.shown();
    }
}
