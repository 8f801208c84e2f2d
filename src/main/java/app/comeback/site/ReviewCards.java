package app.comeback.site;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.reviews.PublicReview;
import app.comeback.reviews.RatingSummary;
import app.comeback.reviews.ReviewFigures;
import app.comeback.reviews.ReviewReplies;
import app.comeback.reviews.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts reviews and their figures into words; the one place that does, so that no two pages can differ. */
@Component
class ReviewCards {

    private final ObjectProvider<ReviewReplies> replies;
    private final SiteWords words;

    ReviewCards(ObjectProvider<ReviewReplies> replies, SiteWords words) {
        this.replies = replies;
        this.words = words;
    }

    RatingCard rating(ReviewFigures figures, Locale locale) {
        RatingSummary ratings = figures.ratings();
        String mean = ratings.shown().map(Object::toString).orElse(null);
        return new RatingCard(
                ratings.shown().map(number -> words.oneDecimal(locale, number)).orElse(null),
                mean,
                ratings.count(),
                figures.listed(),
                figures.uncounted(),
                mean == null ? List.of() : bars(ratings),
                figures.changed().map(at -> words.moment(locale, at)).orElse(null));
    }

    private List<RatingCard.Bar> bars(RatingSummary ratings) {
        int best = ratings.distribution().size();
        return IntStream.range(0, best)
                .map(place -> best - place)
                .mapToObj(stars -> {
                    long count = ratings.distribution().get(stars - 1);
                    return new RatingCard.Bar(stars, count, Math.round(100.0 * count / ratings.count()));
                })
                .toList();
    }

    /**
     * The cards of a page; the replies are read at once.
     *
     * @param slugs the pages of those who have one
     */
    List<ReviewCard> cards(List<PublicReview> reviews, Map<Subject, String> slugs, Locale locale) {
        ReviewReplies source = replies.getIfAvailable();
        Map<UUID, ReviewReplies.Reply> answers = source == null || reviews.isEmpty()
                ? Map.of()
                : source.repliesTo(reviews.stream().map(PublicReview::id).toList());
        return reviews.stream()
                .map(review -> card(review, about(review, slugs), answers.get(review.id()), locale))
                .toList();
    }

    private static ReviewCard.About about(PublicReview review, Map<Subject, String> slugs) {
        Subject subject = review.subject();
        if (subject.kind() == Subject.Kind.PROGRAMME) {
            return new ReviewCard.About(review.subjectName(), ReviewsFilter.address(subject, subject.key()), null);
        }
        String slug = slugs.get(subject);
        return slug == null
                ? new ReviewCard.About(review.subjectName(), null, null)
                : new ReviewCard.About(review.subjectName(), ReviewsFilter.address(subject, slug), "/trainers/" + slug);
    }

    private ReviewCard card(
            PublicReview review, ReviewCard.About about, ReviewReplies.@Nullable Reply reply, Locale locale) {
        return new ReviewCard(
                review.ref().toString(),
                about,
                review.rating().stars().value(),
                review.text(),
                review.signedAs(),
                review.rating().isVerified(),
                labels(review, locale),
                review.rating().counts(),
                words.day(locale, review.firstAt()),
                review.editedAt() == null ? null : words.day(locale, review.editedAt()),
                masked(review, locale),
                reply == null
                        ? null
                        : new ReviewCard.ReplyCard(
                                new ItemRef(ItemKind.REPLY, reply.id()).toString(),
                                reply.by(),
                                reply.text(),
                                words.day(locale, reply.at())));
    }

    private List<String> labels(PublicReview review, Locale locale) {
        List<String> labels = new ArrayList<>();
        if (review.rating().incentive().isDeclared()) {
            labels.add(words.text(
                    locale, "site.reviews.incentive." + review.rating().incentive()));
        }
        if (review.rating().isInsider()) {
            labels.add(words.text(locale, "site.reviews.insider"));
        }
        return labels;
    }

    private @Nullable String masked(PublicReview review, Locale locale) {
        if (!review.isMasked()) {
            return null;
        }
        return review.maskedFor() == null
                ? words.text(locale, "site.reviews.masked")
                : words.text(
                        locale,
                        "site.reviews.masked-for",
                        words.text(locale, "moderation.reason." + review.maskedFor()));
    }
}
