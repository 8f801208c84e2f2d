package app.comeback.site;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.people.PublicTrainer;
import app.comeback.people.PublicTrainers;
import app.comeback.reviews.PagePlace;
import app.comeback.reviews.PublicReviews;
import app.comeback.reviews.Subject;
import app.comeback.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Builds the pages of reviews. Each page is read in one snapshot of the database, so that its figures and its reviews are
 * of the same moment.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class ReviewPages {

    private static final int MOST_TRAINERS = 200;
    private static final int MOST_CHOICES = 200;

    private final PublicReviews reviews;
    private final PublicTrainers trainers;
    private final ReviewCards cards;

    ReviewPages(PublicReviews reviews, PublicTrainers trainers, ReviewCards cards) {
        this.reviews = reviews;
        this.trainers = trainers;
        this.cards = cards;
    }

    /** Whether reviews are shown here at all (REV-20). */
    boolean areShown() {
        return reviews.areShown();
    }

    /** What the address asks for; nothing when it names nobody, or no page. */
    Optional<ReviewsPage> find(ReviewsFilter asked, Locale locale) {
        Map<Subject, String> slugs = slugs();
        Subject subject = null;
        if (!asked.trainer().isBlank()) {
            subject = trainers.find(asked.trainer())
                    .map(trainer -> Subject.trainer(trainer.account()))
                    .orElse(null);
        } else if (!asked.programme().isBlank()) {
            subject = programme(asked.programme());
        }
        boolean isAboutOne = !asked.trainer().isBlank() || !asked.programme().isBlank();
        if (isAboutOne && subject == null) {
            return Optional.empty();
        }
        try {
            PagePlace place = asked.page().isBlank() ? null : PagePlace.parse(asked.page());
            return Optional.of(page(asked, subject, place, slugs, locale));
        } catch (Refused noSuchPage) {
            return Optional.empty();
        }
    }

    /** The address at which a reader finds this review; nothing when it is not public. */
    Optional<String> addressOf(String ref) {
        try {
            ItemRef item = ItemRef.parse(ref);
            return item.kind() == ItemKind.REVIEW
                    ? reviews.placeOf(item.id())
                            .map(place -> new ReviewsFilter("", "", place.toString()).address() + "#" + item)
                    : Optional.empty();
        } catch (Refused noReview) {
            return Optional.empty();
        }
    }

    private @Nullable Subject programme(String code) {
        try {
            Subject programme = new Subject(Subject.Kind.PROGRAMME, code);
            return reviews.name(programme).isPresent() ? programme : null;
        } catch (Refused noCode) {
            return null;
        }
    }

    private ReviewsPage page(
            ReviewsFilter asked,
            @Nullable Subject subject,
            @Nullable PagePlace place,
            Map<Subject, String> slugs,
            Locale locale) {
        PublicReviews.Page page = reviews.list(subject, place, PublicReviews.SIZE);
        String slug = subject == null ? null : slugs.get(subject);
        return new ReviewsPage(
                subject == null ? null : reviews.name(subject).orElse(subject.key()),
                slug == null ? null : "/trainers/" + slug,
                cards.rating(reviews.figures(subject), locale),
                cards.cards(page.reviews(), slugs, locale),
                page.newer() == null,
                asked.at(page.newer() == null ? null : place).address(),
                asked.at(null).address(),
                page.newer() == null ? null : asked.at(page.newer()).address(),
                page.older() == null ? null : asked.at(page.older()).address(),
                choices(subject, slugs, locale));
    }

    private List<ReviewsPage.Choice> choices(@Nullable Subject chosen, Map<Subject, String> slugs, Locale locale) {
        return reviews.rated(MOST_CHOICES).stream()
                .map(rated -> choice(rated, chosen, slugs, locale))
                .filter(Objects::nonNull)
                .toList();
    }

    private ReviewsPage.@Nullable Choice choice(
            PublicReviews.Rated rated, @Nullable Subject chosen, Map<Subject, String> slugs, Locale locale) {
        Subject subject = rated.subject();
        String name = subject.kind() == Subject.Kind.PROGRAMME ? subject.key() : slugs.get(subject);
        return name == null
                ? null
                : new ReviewsPage.Choice(
                        rated.name(),
                        ReviewsFilter.address(subject, name),
                        subject.equals(chosen),
                        cards.rating(rated.figures(), locale));
    }

    private Map<Subject, String> slugs() {
        return trainers.list(MOST_TRAINERS).stream()
                .collect(Collectors.toUnmodifiableMap(
                        trainer -> Subject.trainer(trainer.account()), PublicTrainer::slug));
    }
}
