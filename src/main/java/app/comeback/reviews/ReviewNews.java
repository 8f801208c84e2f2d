package app.comeback.reviews;

import app.comeback.access.Accounts;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ItemSettled;
import app.comeback.moderation.ItemSettled.Result;
import app.comeback.moderation.ModeratedText;
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
        result(before, after)
                .ifPresent(result ->
                        events.publishEvent(new ItemSettled(new ItemRef(ItemKind.REVIEW, after.id()), result)));
    }

    /** What a report about it comes to; nothing while somebody still has to look. */
    private static Optional<Result> result(Review before, Review after) {
        if (before.published().isEmpty()) {
            return Optional.empty();
        }
        if (after.deletedAt() != null) {
            return Optional.of(Result.GONE);
        }
        Optional<ModeratedText> shown = after.published().map(Version::words);
        if (shown.isEmpty()) {
            return Optional.of(Result.REMOVED);
        }
        return shown.filter(words -> words.state() != ModeratedText.State.CONTESTED)
                .map(words -> words.masked() == null ? Result.KEPT : Result.MASKED);
    }
}
