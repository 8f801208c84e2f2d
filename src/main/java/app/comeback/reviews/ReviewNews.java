package app.comeback.reviews;

import app.comeback.access.Accounts;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ItemSettled;
import app.comeback.moderation.ItemSettled.Result;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModeratedText.State;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.StatementMails;
import java.net.URI;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the author, and whoever reported it, what became of a review. */
@Component
class ReviewNews {

    private static final URI OWN_REVIEWS = URI.create("/my-reviews");

    private final Accounts accounts;
    private final StatementMails mails;
    private final ApplicationEventPublisher events;

    ReviewNews(Accounts accounts, StatementMails mails, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.mails = mails;
        this.events = events;
    }

    /** Tells what a step changed. */
    void told(Review before, Review after) {
        accounts.find(after.author())
                .filter(account -> !account.disabled())
                .map(account -> new StatementMails.Recipient(account.email(), ItemKind.REVIEW, OWN_REVIEWS))
                .ifPresent(author -> after.versions().stream()
                        .filter(version -> version.number() <= before.versions().size())
                        .forEach(version -> mails.told(
                                author,
                                before.versions().get(version.number() - 1).words(),
                                version.words())));
        settled(before, after).ifPresent(events::publishEvent);
    }

    /**
     * What reports about it come to; nothing while somebody still has to look, and nothing when a step was about other
     * words than those that readers see.
     */
    static Optional<ItemSettled> settled(Review before, Review after) {
        Version shown = before.published().orElse(null);
        if (shown == null) {
            return Optional.empty();
        }
        ItemRef item = new ItemRef(ItemKind.REVIEW, after.id());
        if (after.deletedAt() != null) {
            return Optional.of(new ItemSettled(item, Result.GONE));
        }
        ModeratedText was = shown.words();
        ModeratedText now = after.versions().get(shown.number() - 1).words();
        ModerationDecision decision = now.decision();
        RejectionReason reason = decision == null ? null : decision.reason();
        if (after.published().isEmpty()) {
            return Optional.of(new ItemSettled(item, Result.REMOVED, reason));
        }
        boolean isOverruled = was.state() == State.CONTESTED && now.state() == State.PUBLISHED;
        if (isOverruled || before.equals(after)) {
            return Optional.of(new ItemSettled(item, Result.KEPT));
        }
        boolean isMasked = now.state() == State.PUBLISHED && !now.shown().equals(was.shown());
        return isMasked ? Optional.of(new ItemSettled(item, Result.MASKED, reason)) : Optional.empty();
    }
}
