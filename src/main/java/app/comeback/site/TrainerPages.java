package app.comeback.site;

import app.comeback.people.CredentialSnapshot;
import app.comeback.people.PublicTrainer;
import app.comeback.people.PublicTrainers;
import app.comeback.reviews.PublicReviews;
import app.comeback.reviews.RatingSummary;
import app.comeback.reviews.ReviewFigures;
import app.comeback.reviews.Subject;
import app.comeback.shared.ConditionCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows practitioners with the credentials that count today, and what their clients say. Each page is read in one
 * snapshot of the database, so that its figures and its reviews are of the same moment.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class TrainerPages {

    /** More than any practice has; nobody behind them would be ranked. */
    private static final int MOST = 1_000;

    /** The best rating first, as {@link RatingSummary#rank()} sees it; of equal ones by name. */
    private static final Comparator<Rated> BY_RANK = Comparator.comparing(
                    (Rated rated) -> rated.figures().ratings().rank())
            .reversed()
            .thenComparing(rated -> rated.trainer().name());

    private static final int NEWEST = 3;

    private final PublicTrainers trainers;
    private final PublicReviews reviews;
    private final ReviewCards cards;
    private final GuideListPages guides;
    private final SiteWords words;

    TrainerPages(
            PublicTrainers trainers, PublicReviews reviews, ReviewCards cards, GuideListPages guides, SiteWords words) {
        this.trainers = trainers;
        this.reviews = reviews;
        this.cards = cards;
        this.guides = guides;
        this.words = words;
    }

    /**
     * The list, in the order of the ratings, which is that of the names while there are none.
     *
     * @param condition the code of a condition; blank for all
     */
    TrainerList list(String condition, Locale locale) {
        List<PublicTrainer> all = trainers.list(MOST);
        Map<String, String> conditions = new TreeMap<>();
        all.forEach(
                one -> one.conditions().forEach(code -> conditions.put(code.value(), words.condition(locale, code))));
        List<PublicTrainer> chosen = all.stream()
                .filter(one -> condition.isBlank() || worksWith(one, condition))
                .toList();
        List<TrainerPage> ranked = rated(chosen).stream()
                .sorted(BY_RANK)
                .map(rated -> page(
                        rated.trainer(),
                        List.of(),
                        reviews.areShown() ? cards.rating(rated.figures(), locale) : null,
                        List.of(),
                        locale))
                .toList();
        return new TrainerList(condition, conditions, ranked, reviews.areShown());
    }

    private List<Rated> rated(List<PublicTrainer> chosen) {
        Map<Subject, ReviewFigures> figures = reviews.figures(
                chosen.stream().map(one -> Subject.trainer(one.account())).toList());
        return chosen.stream()
                .map(one -> new Rated(one, figures.getOrDefault(Subject.trainer(one.account()), ReviewFigures.NONE)))
                .toList();
    }

    private record Rated(PublicTrainer trainer, ReviewFigures figures) {}

    /** The first few, by name. */
    List<TrainerPage> first(int count, Locale locale) {
        return trainers.list(count).stream()
                .map(one -> page(one, List.of(), null, List.of(), locale))
                .toList();
    }

    /** One page; nothing when nobody with a published profile is there. */
    Optional<TrainerPage> find(String slug, Locale locale) {
        return trainers.find(slug).map(one -> page(one, locale));
    }

    /** This person's page, whoever may see it. */
    TrainerPage page(PublicTrainer one, Locale locale) {
        Subject subject = Subject.trainer(one.account());
        return page(
                one,
                guides.reviewedBy(one.account(), locale),
                reviews.areShown() ? cards.rating(reviews.figures(subject), locale) : null,
                cards.cards(reviews.list(subject, null, NEWEST).reviews(), Map.of(subject, one.slug()), locale),
                locale);
    }

    /** The addresses of all pages. */
    List<SitemapEntry> all() {
        return trainers.list(MOST).stream()
                .map(one -> new SitemapEntry(words.address("/trainers/" + one.slug()), null))
                .toList();
    }

    private static boolean worksWith(PublicTrainer trainer, String condition) {
        return trainer.conditions().stream().map(ConditionCode::value).anyMatch(condition::equals);
    }

    private TrainerPage page(
            PublicTrainer one,
            List<GuideList.Row> reviewed,
            @Nullable RatingCard rating,
            List<ReviewCard> newest,
            Locale locale) {
        return new TrainerPage(
                one.slug(),
                one.name(),
                one.headline(),
                one.bio().isBlank() ? List.of() : List.of(one.bio().strip().split("\\R\\s*\\R")),
                one.languages(),
                one.conditions().stream()
                        .sorted()
                        .map(code -> words.condition(locale, code))
                        .toList(),
                one.credentials().stream().map(each -> credential(each, locale)).toList(),
                reviewed,
                rating,
                newest);
    }

    private TrainerPage.Credential credential(CredentialSnapshot credential, Locale locale) {
        Day checked = credential.verifications().stream()
                .map(CredentialSnapshot.Verification::at)
                .max(Comparator.<Instant>naturalOrder())
                .map(at -> words.day(locale, at))
                .orElse(null);
        return new TrainerPage.Credential(
                words.text(locale, "site.credential." + credential.credentialClass()),
                credential.title(),
                credential.issuer(),
                credential.registerNumber(),
                credential.jurisdiction(),
                checked,
                credential.validTo() == null ? null : words.day(locale, credential.validTo()));
    }
}
