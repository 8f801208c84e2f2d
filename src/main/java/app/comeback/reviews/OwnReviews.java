package app.comeback.reviews;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client does with their own reviews. The same act again changes nothing. */
public interface OwnReviews {

    /** The signed-in client's reviews with everything that became of them, newest first. */
    List<OwnReview> mine();

    /** Whether reviews may be written here at all (REV-20). */
    boolean isOpen();

    /**
     * Whom and what the signed-in client can rate, by name: public trainers who care or cared for them, and the
     * programmes they had a plan of; nothing where reviews are switched off.
     */
    List<Choice> choices();

    /**
     * One subject as a choice; others than those that the client met can be rated too, without the badge (REV-01).
     *
     * @throws app.comeback.shared.Refused when reviews are switched off here, the subject is unknown, or the client may
     *     not rate it
     */
    Choice choice(Subject subject);

    /**
     * Writes a review; it waits for a moderator.
     *
     * @throws app.comeback.shared.Refused when the subject is unknown, the client may not rate it or has rated it, the
     *     consent is missing, or reviews are switched off here
     */
    void write(Write command);

    /** Writes a further version. */
    void edit(Edit command);

    /** Takes a review back; its words and name are erased. */
    void delete(UUID act, UUID review);

    /** Appeals against what was taken from the latest version. */
    void appeal(UUID act, UUID review, String words);

    /**
     * A subject to rate.
     *
     * @param subject who or what
     * @param name its name
     * @param experience what the client completed with it
     * @param review the client's review of it; null before one is written
     */
    record Choice(
            Subject subject,
            String name,
            Experience experience,
            @Nullable UUID review) {}

    /**
     * A new review.
     *
     * @param review its id, made when the form opens
     * @param subject who or what is rated
     * @param signedAs the name readers see, 1 to 60 characters; it may be made up
     * @param said the rating and the words
     */
    record Write(UUID review, Subject subject, String signedAs, Said said) {}

    /**
     * A further version.
     *
     * @param act made when the form opens
     * @param review which review
     * @param said the rating and the words
     */
    record Edit(UUID act, UUID review, Said said) {}

    /**
     * What somebody says.
     *
     * @param stars 1 to 5
     * @param text 1 to 5,000 characters
     * @param incentive what they got for it, or are
     * @param agrees whether they agree that words about their health become public (REV-19)
     */
    record Said(int stars, String text, Incentive incentive, boolean agrees) {}

    /**
     * A review as its author sees it.
     *
     * @param review with all versions
     * @param subject who or what is rated
     * @param subjectName its name
     * @param signedAs the name readers see
     * @param isVerified whether it wears the badge
     */
    record OwnReview(Review review, Subject subject, String subjectName, String signedAs, boolean isVerified) {}
}
