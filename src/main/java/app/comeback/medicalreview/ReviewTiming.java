package app.comeback.medicalreview;

import java.time.Duration;
import java.time.LocalDate;

/** The spans of time around a review, in days; all boundary days belong to the earlier span. */
final class ReviewTiming {

    /** How long before its due day a review counts as due and enters the queue (rule GOV-05). */
    static final int NOTICE = 60;

    /** How long after its due day a badge is still shown, with a notice (rule GOV-05). */
    static final int GRACE = 90;

    /** Within how many days a text is reviewed again when its reviewer's credential lapsed (rule GOV-06). */
    static final int AFTER_LAPSE = 30;

    /** How long a reviewer keeps a request that they took on; after it the others may take it. */
    static final Duration CLAIM = Duration.ofDays(1);

    private static final int FIRST_REVIEW = 14;
    private static final int CORRECTION = 7;

    private ReviewTiming() {}

    /** How a badge over exactly this text stands on the day (rule GOV-05). */
    static Badge.State state(LocalDate nextReviewDue, LocalDate today) {
        if (today.isBefore(nextReviewDue.minusDays(NOTICE))) {
            return Badge.State.CURRENT;
        }
        if (!today.isAfter(nextReviewDue)) {
            return Badge.State.DUE;
        }
        return today.isAfter(nextReviewDue.plusDays(GRACE)) ? Badge.State.EXPIRED : Badge.State.OVERDUE;
    }

    /** By when a request that an editor makes today wants an answer. */
    static LocalDate answerWanted(MedicalReviews.Trigger trigger, LocalDate today) {
        return today.plusDays(
                switch (trigger) {
                    case CORRECTION -> CORRECTION;
                    case CREDENTIAL_LAPSED -> AFTER_LAPSE;
                    case INITIAL, PERIODIC -> FIRST_REVIEW;
                });
    }
}
