package app.comeback.responses;

import app.comeback.access.Accounts;
import app.comeback.guides.GuideId;
import app.comeback.guides.PublishedGuides;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.Moderation.Known;
import app.comeback.moderation.StatementMails;
import app.comeback.shared.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets moderators decide about responses to guides; who wrote the guide does not decide about them. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
class ResponseModeration extends PostingModeration {

    private final ResponseStore responses;
    private final ResponseMails mails;
    private final PublishedGuides guides;
    private final Accounts accounts;

    ResponseModeration(
            PostingDesk desk, ResponseStore responses, ResponseMails mails, PublishedGuides guides, Accounts accounts) {
        super(ItemKind.RESPONSE, desk);
        this.responses = responses;
        this.mails = mails;
        this.guides = guides;
        this.accounts = accounts;
    }

    /** An author has no account here, but a moderator who wrote with the address of theirs is the author. */
    @Override
    People people(Posting posting, AccountId moderator) {
        String email = responses.author(posting.id()).email();
        boolean isOwn = accounts.find(moderator)
                .filter(account -> account.email().equalsIgnoreCase(email))
                .isPresent();
        return new People(
                isOwn ? moderator : null,
                place(posting).map(PublishedGuides.Place::author).orElse(null));
    }

    private Optional<PublishedGuides.Place> place(Posting posting) {
        return guides.place(new GuideId(posting.about()));
    }

    @Override
    Background background(Posting posting, ModeratedText words) {
        ResponseStore.Author author = responses.author(posting.id());
        List<Known> known = new ArrayList<>();
        known.add(new Known("responses.known.signed", List.of(author.signedAs())));
        if (author.interest().isDeclared()) {
            known.add(new Known("responses.known.interest." + author.interest(), List.of()));
        }
        return new Background(place(posting).map(PublishedGuides.Place::title).orElse(""), known);
    }

    @Override
    Optional<StatementMails.Recipient> author(Posting posting) {
        return Optional.of(mails.recipient(posting.id()));
    }

    @Override
    Optional<Shown> shown(Posting posting, ModeratedText words) {
        return place(posting)
                .filter(place -> !place.isWithdrawn())
                .map(place -> new Shown(
                        responses.author(posting.id()).signedAs(),
                        words.shown(),
                        "/guides/" + place.slug() + "/responses?from=" + posting.id() + "#" + posting.item()));
    }
}
