package app.comeback.site;

import app.comeback.access.Accounts;
import app.comeback.guidecontent.GuideContent;
import app.comeback.guides.PublishedGuide;
import app.comeback.guides.PublishedGuides;
import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.Badges;
import app.comeback.people.PublicTrainer;
import app.comeback.people.PublicTrainers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds what the page of one guide shows, in a number of statements that does not depend on the guide. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
class GuidePages {

    /** The kind of content under which guides are signed. */
    static final String TYPE = "guide";

    private static final int RELATED = 4;
    private static final int RESPONSES = 5;

    private final PublishedGuides guides;
    private final Badges badges;
    private final PublicTrainers trainers;
    private final Accounts accounts;
    private final BadgeCards cards;
    private final SiteWords words;
    private final ResponseLists responses;

    GuidePages(
            PublishedGuides guides,
            Badges badges,
            PublicTrainers trainers,
            Accounts accounts,
            BadgeCards cards,
            SiteWords words,
            ResponseLists responses) {
        this.guides = guides;
        this.badges = badges;
        this.trainers = trainers;
        this.accounts = accounts;
        this.cards = cards;
        this.words = words;
        this.responses = responses;
    }

    /** What stands at the address; nothing when no guide was ever published there. */
    Optional<GuideAnswer> find(String slug, Locale locale) {
        return guides.find(slug).map(guide -> answer(guide, locale));
    }

    /** The guide's public history (rule GOV-14); withdrawn guides keep theirs. */
    Optional<GuideHistory> history(String slug, Locale locale) {
        return guides.find(slug).map(guide -> {
            List<BadgeCard.Signed> signatures = badges
                    .signatures(TYPE, guide.id().value())
                    .stream()
                    .map(signature -> cards.signed(signature, List.of(), locale))
                    .toList();
            return GuideHistory.of(guide, signatures, words, locale);
        });
    }

    /** A page of all responses to the guide; nothing when it cannot be read. */
    Optional<ResponsesPage> responses(String slug, @Nullable UUID from, Locale locale) {
        return guides.find(slug).flatMap(guide -> Optional.ofNullable(guide.content())
                .map(content -> new ResponsesPage(
                        guide.slug(), content.title(), from == null, responses.page(guide, from, locale))));
    }

    private GuideAnswer answer(PublishedGuide guide, Locale locale) {
        GuideContent content = guide.content();
        PublishedGuide.Withdrawal withdrawal = guide.withdrawal();
        if (withdrawal != null || content == null) {
            return new GuideAnswer.Withdrawn(
                    guide.slug(),
                    withdrawal == null ? words.text(locale, "site.withdrawn.no-reason") : withdrawal.reason(),
                    withdrawal == null ? words.day(locale, guide.changedAt()) : words.day(locale, withdrawal.on()));
        }
        Badge badge = badges.of(TYPE, guide.id().value(), guide.hash());
        List<PublicTrainer> team = trainers.workingWith(content.condition(), RELATED);
        List<PublishedGuides.Row> related = guides.related(guide.id(), content.condition(), RELATED);
        return new GuideComposer(words, locale, content)
                .page(
                        guide,
                        author(guide, content),
                        cards.of(badge, team, locale),
                        related,
                        team,
                        responses.newest(guide, RESPONSES, locale));
    }

    private String author(PublishedGuide guide, GuideContent content) {
        return content.byline().isBlank()
                ? accounts.displayNames(List.of(guide.author())).getOrDefault(guide.author(), "")
                : content.byline();
    }
}
