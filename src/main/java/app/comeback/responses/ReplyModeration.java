package app.comeback.responses;

import app.comeback.access.Accounts;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.Moderation.Known;
import app.comeback.moderation.StatementMails;
import app.comeback.reviews.ReviewsAboutTrainers;
import app.comeback.shared.AccountId;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets moderators decide about replies; nobody who knows the trainer or the review's author decides. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
class ReplyModeration extends PostingModeration {

    private static final URI OWN_REPLIES = URI.create("/workspace/reviews");

    private final ReplyStore replies;
    private final ReplyRules rules;
    private final ReviewsAboutTrainers reviews;
    private final Accounts accounts;

    ReplyModeration(
            PostingDesk desk, ReplyStore replies, ReplyRules rules, ReviewsAboutTrainers reviews, Accounts accounts) {
        super(ItemKind.REPLY, desk);
        this.replies = replies;
        this.rules = rules;
        this.reviews = reviews;
        this.accounts = accounts;
    }

    @Override
    People people(Posting posting, AccountId moderator) {
        return new People(
                replies.trainer(posting.id()),
                facts(posting).map(ReviewsAboutTrainers.Facts::author).orElse(null));
    }

    private Optional<ReviewsAboutTrainers.Facts> facts(Posting posting) {
        return reviews.facts(posting.about());
    }

    @Override
    Background background(Posting posting, ModeratedText words) {
        List<Known> known = new ArrayList<>();
        Optional<ReviewsAboutTrainers.Facts> review = facts(posting);
        known.add(review.flatMap(ReviewsAboutTrainers.Facts::words)
                .map(said -> new Known("responses.known.review", List.of(said)))
                .orElseGet(() -> new Known("responses.known.review-gone", List.of())));
        if (review.filter(facts -> rules.namesAuthor(facts, words.text())).isPresent()) {
            known.add(new Known("responses.known.names-author", List.of()));
        }
        AccountId trainer = replies.trainer(posting.id());
        return new Background(accounts.displayNames(List.of(trainer)).getOrDefault(trainer, ""), known);
    }

    @Override
    Optional<StatementMails.Recipient> author(Posting posting) {
        return accounts.find(replies.trainer(posting.id()))
                .filter(account -> !account.disabled())
                .map(account -> new StatementMails.Recipient(account.email(), ItemKind.REPLY, OWN_REPLIES));
    }

    @Override
    Optional<Shown> shown(Posting posting, ModeratedText words) {
        if (facts(posting).flatMap(ReviewsAboutTrainers.Facts::words).isEmpty()) {
            return Optional.empty();
        }
        AccountId trainer = replies.trainer(posting.id());
        return Optional.of(new Shown(
                accounts.displayNames(List.of(trainer)).getOrDefault(trainer, ""),
                words.shown(),
                "/reviews/" + new ItemRef(ItemKind.REVIEW, posting.about())));
    }

    /** A reply to a review that is not public is not public either. */
    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> excerpts(Collection<UUID> items) {
        Map<UUID, UUID> about = replies.reviewsOf(items);
        Set<UUID> shown = reviews.publicAmong(about.values());
        return super.excerpts(items).entrySet().stream()
                .filter(entry -> shown.contains(about.get(entry.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
