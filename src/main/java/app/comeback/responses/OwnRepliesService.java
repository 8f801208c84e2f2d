package app.comeback.responses;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.PublicText;
import app.comeback.people.PublicTrainers;
import app.comeback.reviews.ReplyLint;
import app.comeback.reviews.ReviewsAboutTrainers;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('TRAINER')")
class OwnRepliesService implements OwnReplies {

    private final ReviewsAboutTrainers reviews;
    private final PostingStore postings;
    private final ReplyStore store;
    private final ReplyRules rules;
    private final PostingNews news;
    private final PublicTrainers trainers;
    private final Clock clock;

    OwnRepliesService(
            ReviewsAboutTrainers reviews,
            PostingStore postings,
            ReplyStore store,
            ReplyRules rules,
            PostingNews news,
            PublicTrainers trainers,
            Clock clock) {
        this.reviews = reviews;
        this.postings = postings;
        this.store = store;
        this.rules = rules;
        this.news = news;
        this.trainers = trainers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page page(int number) {
        ReviewsAboutTrainers.Standing standing = reviews.standing();
        List<ReviewsAboutTrainers.Row> rows = reviews.page((Math.max(1, number) - 1) * PAGE, PAGE);
        Map<UUID, Posting> replies = store.standing(
                me(), rows.stream().map(ReviewsAboutTrainers.Row::review).toList());
        return new Page(
                standing.summary(),
                standing.listed(),
                trainers.isShown(me()),
                rows.stream()
                        .map(row -> new Row(row, own(replies.get(row.review()))))
                        .toList());
    }

    private @Nullable Own own(@Nullable Posting reply) {
        return reply == null
                ? null
                : new Own(
                        reply.latest(),
                        reply.shown().map(words -> words.shown().value()),
                        reply.latest().canBeAppealed(clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReplyLint.Found> check(UUID review, String text) {
        return text.isBlank() ? List.of() : rules.told(require(review), new PublicText(text));
    }

    @Override
    public void write(UUID act, UUID review, String text) {
        ReviewsAboutTrainers.Facts facts = require(review);
        if (postings.isDone(act)) {
            return;
        }
        if (facts.words().isEmpty()) {
            throw new Refused("responses.refused.review-gone");
        }
        if (!trainers.isShown(me())) {
            throw new Refused("responses.refused.profile");
        }
        PublicText words = new PublicText(text);
        requireClean(rules.told(facts, words));
        Optional<UUID> standing = postings.standing(ItemKind.REPLY, review);
        if (standing.isPresent()) {
            change(act, review, PostingAct.Kind.EDITED, reply -> reply.edit(words, clock.instant()));
        } else {
            add(act, review, words);
        }
    }

    private static void requireClean(List<ReplyLint.Found> found) {
        if (!found.isEmpty()) {
            throw new Refused(
                    "responses.refused.lint",
                    found.stream()
                            .map(ReplyLint.Found::words)
                            .distinct()
                            .map(words -> "“" + words + "”")
                            .collect(Collectors.joining(", ")));
        }
    }

    private void add(UUID act, UUID review, PublicText words) {
        Instant now = clock.instant();
        Posting reply = Posting.written(ItemKind.REPLY, act, review, words, now);
        store.add(reply, me(), new PostingAct(act, PostingAct.Kind.WRITTEN, me(), now));
        news.recorded(PostingAct.Kind.WRITTEN, reply.item());
    }

    @Override
    public void appeal(UUID act, UUID review, String words) {
        require(review);
        if (!postings.isDone(act)) {
            change(act, review, PostingAct.Kind.APPEALED, reply -> reply.appeal(words, clock.instant()));
        }
    }

    @Override
    public void takeBack(UUID act, UUID review) {
        require(review);
        if (!postings.isDone(act)) {
            change(act, review, PostingAct.Kind.DELETED, reply -> reply.delete(clock.instant()));
        }
    }

    private void change(UUID act, UUID review, PostingAct.Kind kind, UnaryOperator<Posting> step) {
        Posting before = postings.standing(ItemKind.REPLY, review)
                .flatMap(id -> postings.lock(new ItemRef(ItemKind.REPLY, id)))
                .filter(reply -> store.trainer(reply.id()).equals(me()))
                .orElseThrow(() -> new Refused("responses.refused.no-reply"));
        Posting after = step.apply(before);
        postings.save(before, after, Set.of(), new PostingAct(act, kind, me(), clock.instant()));
        if (kind == PostingAct.Kind.DELETED) {
            news.settled(before, after);
        }
        news.recorded(kind, after.item());
    }

    /** Another trainer's review is as unknown as none. */
    private ReviewsAboutTrainers.Facts require(UUID review) {
        return reviews.facts(review)
                .filter(facts -> facts.trainer().equals(me()))
                .orElseThrow(() -> new Refused("responses.refused.review"));
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
