package app.comeback.responses;

import app.comeback.moderation.ModeratedText;
import app.comeback.reviews.RatingSummary;
import app.comeback.reviews.ReplyLint;
import app.comeback.reviews.ReviewsAboutTrainers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a trainer does about reviews of themselves. The same act again changes nothing. */
public interface OwnReplies {

    /** How many reviews stand on a page. */
    int PAGE = 10;

    /**
     * A page of the public reviews about the signed-in trainer with the replies, in a number of statements that does
     * not depend on them.
     *
     * @param number from 1
     */
    Page page(int number);

    /**
     * What a reply must not hold, as it is typed (REV-07). The names of all the trainer's clients are looked for, so
     * that a find does not tell whose the review is.
     */
    List<ReplyLint.Found> check(UUID review, String text);

    /**
     * Writes the reply, or its next version; it waits for a moderator.
     *
     * @throws app.comeback.shared.Refused when the review is not about the trainer or not public, the trainer has no
     *     public page, or {@link #check} finds something
     */
    void write(UUID act, UUID review, String text);

    /** Appeals against what was taken from the latest version. */
    void appeal(UUID act, UUID review, String words);

    /** Takes the reply back; its words are erased. */
    void takeBack(UUID act, UUID review);

    /**
     * A page.
     *
     * @param summary of the trainer's ratings
     * @param total how many public reviews there are
     * @param hasProfile whether the trainer has a public page, which replying needs
     * @param rows the reviews, newest first
     */
    record Page(RatingSummary summary, long total, boolean hasProfile, List<Row> rows) {

        public Page {
            rows = List.copyOf(rows);
        }

        /** How many pages there are, at least 1. */
        public int pages() {
            return (int) Math.max(1, (total + PAGE - 1) / PAGE);
        }
    }

    /**
     * A review with its reply.
     *
     * @param review what readers see of it
     * @param reply the trainer's reply; null without one
     */
    record Row(ReviewsAboutTrainers.Row review, @Nullable Own reply) {}

    /**
     * A reply as its author sees it.
     *
     * @param latest the latest version and where it stands
     * @param shown what readers see; nothing while it is not public
     * @param canAppeal whether something was taken from it and an appeal can still be made
     */
    record Own(ModeratedText latest, Optional<String> shown, boolean canAppeal) {}
}
