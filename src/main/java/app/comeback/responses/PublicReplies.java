package app.comeback.responses;

import app.comeback.access.Accounts;
import app.comeback.reviews.ReviewReplies;
import app.comeback.reviews.ReviewsAboutTrainers;
import app.comeback.shared.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The replies that readers see, in three statements; a reply to a review that is not public is not public either. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
class PublicReplies implements ReviewReplies {

    private final ReplyStore store;
    private final ReviewsAboutTrainers reviews;
    private final Accounts accounts;

    PublicReplies(ReplyStore store, ReviewsAboutTrainers reviews, Accounts accounts) {
        this.store = store;
        this.reviews = reviews;
        this.accounts = accounts;
    }

    @Override
    public Map<UUID, Reply> repliesTo(Collection<UUID> asked) {
        Set<UUID> shown = reviews.publicAmong(asked);
        Map<UUID, Reply> replies = store.shown(shown);
        Map<AccountId, String> names = accounts.displayNames(replies.values().stream()
                .map(reply -> AccountId.parse(reply.by()))
                .toList());
        return replies.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> named(entry.getValue(), names)));
    }

    private static Reply named(Reply reply, Map<AccountId, String> names) {
        return new Reply(reply.id(), names.getOrDefault(AccountId.parse(reply.by()), ""), reply.text(), reply.at());
    }
}
