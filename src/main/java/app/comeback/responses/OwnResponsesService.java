package app.comeback.responses;

import app.comeback.access.EmailAddress;
import app.comeback.access.Secret;
import app.comeback.access.VisitorLimit;
import app.comeback.guides.GuideId;
import app.comeback.guides.PublishedGuide;
import app.comeback.guides.PublishedGuides;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.PublicText;
import app.comeback.responses.ResponseStore.Author;
import app.comeback.responses.ResponseStore.Unconfirmed;
import app.comeback.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("permitAll()")
class OwnResponsesService implements OwnResponses {

    /** How long a response waits for its author's click; after that it is erased. */
    static final Duration TO_CONFIRM = Duration.ofDays(2);

    private final PostingStore postings;
    private final PostingSignals signals;
    private final PostingNews news;
    private final ResponseStore store;
    private final ResponseMails mails;
    private final PublishedGuides guides;
    private final VisitorLimit limit;
    private final Clock clock;

    OwnResponsesService(
            PostingStore postings,
            PostingSignals signals,
            PostingNews news,
            ResponseStore store,
            ResponseMails mails,
            PublishedGuides guides,
            VisitorLimit limit,
            Clock clock) {
        this.postings = postings;
        this.signals = signals;
        this.news = news;
        this.store = store;
        this.mails = mails;
        this.guides = guides;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public void write(Write command, Locale locale) {
        if (store.isKnown(command.response())) {
            return;
        }
        PublishedGuide guide = guides.find(command.guide())
                .filter(found -> found.withdrawal() == null)
                .orElseThrow(() -> new Refused("responses.refused.guide"));
        problems(command).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        EmailAddress email = EmailAddress.of(command.email());
        limit.admitResponse(email, command.network());
        Unconfirmed response = new Unconfirmed(
                command.response(),
                guide.id().value(),
                new Author(SignedName.of(command.signedAs()), email.value(), command.interest()),
                new PublicText(command.text()),
                clock.instant());
        Secret link = Secret.create();
        if (store.add(response, link)) {
            mails.confirm(response, link, place(response.guide()).title(), locale);
        }
    }

    @Override
    public List<Refused> problems(Write command) {
        List<Refused> found = new ArrayList<>();
        collect(found, () -> new PublicText(command.text()));
        collect(found, () -> SignedName.of(command.signedAs()));
        collect(found, () -> EmailAddress.of(command.email()));
        collect(found, () -> requireConsent(command.agrees()));
        return found;
    }

    private static void collect(List<Refused> found, Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            found.add(refused);
        }
    }

    private static void requireConsent(boolean agrees) {
        if (!agrees) {
            throw new Refused("responses.refused.agree");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Own> find(String token) {
        return Secret.parse(token).flatMap(link -> store.unconfirmed(link, oldest())
                .map(this::own)
                .or(() -> linked(link).flatMap(postings::find).map(this::own)));
    }

    private Own own(Unconfirmed response) {
        PublishedGuides.Place guide = place(response.guide());
        return new Own(
                guide.slug(),
                guide.title(),
                response.author().signedAs(),
                false,
                null,
                response.text().value(),
                false,
                false,
                false);
    }

    private Own own(Posting posting) {
        PublishedGuides.Place guide = place(posting.about());
        ModeratedText latest = posting.latest();
        boolean isGone = posting.deletedAt() != null;
        return new Own(
                guide.slug(),
                guide.title(),
                store.author(posting.id()).signedAs(),
                true,
                latest,
                latest.text().value(),
                posting.shownVersion() != 0,
                !isGone && latest.canBeAppealed(clock.instant()),
                isGone);
    }

    /** Nobody can respond to a guide that was never published, and one that was keeps its place for ever. */
    private PublishedGuides.Place place(UUID guide) {
        return guides.place(new GuideId(guide)).orElseThrow();
    }

    private Optional<ItemRef> linked(Secret link) {
        return store.linked(link).map(id -> new ItemRef(ItemKind.RESPONSE, id));
    }

    @Override
    public void confirm(String token) {
        Secret link = secret(token);
        Optional<Unconfirmed> taken = store.take(link, oldest());
        if (taken.isEmpty()) {
            if (linked(link).isEmpty()) {
                throw gone();
            }
            return;
        }
        Unconfirmed response = taken.get();
        Instant now = clock.instant();
        Posting posting = Posting.written(ItemKind.RESPONSE, response.id(), response.guide(), response.text(), now);
        postings.add(posting, signals.of(posting), new PostingAct(response.id(), PostingAct.Kind.WRITTEN, null, now));
        store.add(response.id(), response.author(), response.writtenAt());
        store.addLink(link, response.id(), now);
        news.recorded(PostingAct.Kind.WRITTEN, posting.item());
    }

    @Override
    public void edit(UUID act, String token, String text, boolean agrees) {
        requireConsent(agrees);
        PublicText words = new PublicText(text);
        change(act, token, PostingAct.Kind.EDITED, posting -> posting.edit(words, clock.instant()));
    }

    @Override
    public void appeal(UUID act, String token, String words) {
        change(act, token, PostingAct.Kind.APPEALED, posting -> posting.appeal(words, clock.instant()));
    }

    @Override
    public void takeBack(UUID act, String token) {
        // Nobody but its author has ever seen an unconfirmed one, so nothing of it has to stay.
        if (store.take(secret(token), oldest()).isEmpty()) {
            change(act, token, PostingAct.Kind.DELETED, posting -> posting.delete(clock.instant()));
        }
    }

    private void change(UUID act, String token, PostingAct.Kind kind, UnaryOperator<Posting> step) {
        Posting before = linked(secret(token)).flatMap(postings::lock).orElseThrow(OwnResponsesService::gone);
        UUID own = ofThis(act, before);
        if (postings.isDone(own)) {
            return;
        }
        Posting after = step.apply(before);
        postings.save(
                before,
                after,
                kind == PostingAct.Kind.EDITED ? signals.of(after) : Set.of(),
                new PostingAct(own, kind, null, clock.instant()));
        if (kind == PostingAct.Kind.DELETED) {
            news.settled(before, after);
            store.eraseAuthor(after.id());
        }
        news.recorded(kind, after.item());
    }

    /** An act's id comes from a form that anybody can send; it can only mean an act of this response. */
    private static UUID ofThis(UUID act, Posting posting) {
        return UUID.nameUUIDFromBytes((posting.id() + " " + act).getBytes(StandardCharsets.UTF_8));
    }

    private Instant oldest() {
        return clock.instant().minus(TO_CONFIRM);
    }

    private static Secret secret(String token) {
        return Secret.parse(token).orElseThrow(OwnResponsesService::gone);
    }

    private static Refused gone() {
        return new Refused("responses.refused.gone");
    }
}
