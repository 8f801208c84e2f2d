package app.comeback.reviews;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Moderation.Known;
import app.comeback.moderation.Moderation.Step;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.ModerationSource;
import app.comeback.moderation.Moderators;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.Redaction;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets moderators decide about reviews without seeing their stars. */
@Service
@Transactional
@PreAuthorize("hasRole('MODERATOR')")
class ReviewModeration implements ModerationSource {

    private final ReviewStore store;
    private final ReviewLists lists;
    private final Connections people;
    private final Moderators moderators;
    private final Redaction redaction;
    private final ReviewNews news;
    private final ReviewAudit audit;
    private final Clock clock;

    ReviewModeration(
            ReviewStore store,
            ReviewLists lists,
            Connections people,
            Moderators moderators,
            Redaction redaction,
            ReviewNews news,
            ReviewAudit audit,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.people = people;
        this.moderators = moderators;
        this.redaction = redaction;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public ItemKind kind() {
        return ItemKind.REVIEW;
    }

    @Override
    public List<Moderation.Waiting> waiting(Step step, int most) {
        return lists.waiting(step, most, clock.instant());
    }

    @Override
    public long count(Step step) {
        return lists.countWaiting(step);
    }

    @Override
    public Map<UUID, String> excerpts(Collection<UUID> items) {
        return lists.excerpts(items);
    }

    @Override
    public Moderation.Case open(UUID item, boolean isReported) {
        StoredReview stored = require(item);
        Question question = question(stored.review(), isReported);
        Version version = question.version();
        audit.opened(item);
        return new Moderation.Case(
                new ItemRef(ItemKind.REVIEW, item),
                version.number(),
                question.step(),
                people.namesOf(List.of(stored.subject())).getOrDefault(stored.subject(), ""),
                question.step() == Step.NOTICE
                        ? version.shown()
                        : version.words().text(),
                stored.review().versions().subList(0, version.number() - 1).stream()
                        .map(earlier -> earlier.words().text())
                        .toList(),
                known(stored, version),
                stored.signals(),
                question.step() == Step.SECOND || question.step() == Step.APPEAL
                        ? version.words().decision()
                        : null,
                Optional.ofNullable(version.words().appeal())
                        .filter(appeal -> question.step() == Step.APPEAL)
                        .map(appeal -> appeal.words()),
                List.of());
    }

    /** What is asked about a review: an appeal first, then whatever waits, then what readers reported. */
    private static Question question(Review review, boolean isReported) {
        Version latest = review.versions().getLast();
        return review.appealed()
                .map(version -> new Question(version, Step.APPEAL))
                .or(() -> review.forSecond().map(version -> new Question(version, Step.SECOND)))
                .or(() -> Optional.of(latest)
                        .filter(version -> version.state() == ModeratedText.State.WAITING)
                        .map(version -> new Question(version, Step.FIRST)))
                .or(() -> review.published()
                        .filter(version -> isReported)
                        .map(version -> new Question(version, Step.NOTICE)))
                .orElseThrow(() -> new Refused("moderation.refused.state." + latest.state()));
    }

    private static List<Known> known(StoredReview stored, Version version) {
        List<Known> known = new ArrayList<>();
        known.add(new Known(stored.isVerified() ? "reviews.known.verified" : "reviews.known.unverified", List.of()));
        if (version.incentive().isDeclared()) {
            known.add(new Known("reviews.known.incentive." + version.incentive(), List.of()));
        }
        return known;
    }

    @Override
    public Moderation.Outcome decide(Moderation.Decide command, boolean isReported) {
        StoredReview stored = require(command.item().id());
        if (store.isDone(command.act())) {
            return outcome(stored.review(), command.version());
        }
        Review review = stored.review();
        boolean isFirst = question(review, isReported).step() == Step.FIRST;
        ModerationDecision decision = new ModerationDecision(
                command.measure(), command.reason(), command.facts(), !isFirst, me(), clock.instant());
        boolean hasOthers = moderators.hasOther(me(), review.author(), Connections.trainer(stored.subject()));
        PublicText masked =
                redaction.of(words(review, command.version(), isFirst), command).orElse(null);
        Review after = isFirst
                ? review.decide(command.version(), decision, masked, hasOthers)
                : review.answerNotice(command.version(), decision, masked, hasOthers);
        save(stored, after, command.act(), isFirst ? Act.Kind.DECIDED : Act.Kind.NOTICE_ANSWERED);
        return outcome(after, command.version());
    }

    private static PublicText words(Review review, int version, boolean isFirst) {
        if (version < 1 || version > review.versions().size()) {
            throw new Refused("moderation.refused.edited");
        }
        Version read = review.versions().get(version - 1);
        return isFirst ? read.words().text() : read.shown();
    }

    private static Moderation.Outcome outcome(Review review, int version) {
        return Moderation.Outcome.of(review.versions().get(version - 1).words());
    }

    @Override
    public void second(UUID act, UUID item, int version, boolean agrees) {
        StoredReview stored = require(item);
        if (!store.isDone(act)) {
            save(stored, stored.review().second(version, me(), agrees), act, Act.Kind.SECONDED);
        }
    }

    @Override
    public void decideAppeal(UUID act, UUID item, boolean reinstates, String answer) {
        StoredReview stored = require(item);
        if (!store.isDone(act)) {
            Review after = stored.review().decideAppeal(me(), reinstates, answer, clock.instant());
            save(stored, after, act, Act.Kind.APPEAL_DECIDED);
        }
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<Shown> shown(UUID item) {
        return store.find(item).flatMap(stored -> stored.review()
                .published()
                .map(version -> new Shown(
                        stored.signedAs(), version.shown(), "/reviews/" + new ItemRef(ItemKind.REVIEW, item))));
    }

    private void save(StoredReview before, Review after, UUID act, Act.Kind kind) {
        store.save(before, before.with(after), new Act(act, kind, me(), clock.instant()));
        news.told(before.review(), after);
        audit.taken(kind, after.id());
    }

    private StoredReview require(UUID review) {
        StoredReview stored = store.lock(review).orElseThrow(() -> new Refused("moderation.refused.unknown"));
        if (stored.review().deletedAt() != null) {
            throw new Refused("moderation.refused.deleted");
        }
        moderators.requireStranger(me(), stored.review().author(), Connections.trainer(stored.subject()));
        return stored;
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }

    private record Question(Version version, Step step) {}
}
