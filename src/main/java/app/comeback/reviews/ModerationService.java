package app.comeback.reviews;

import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('MODERATOR')")
class ModerationService implements Moderation {

    private final ReviewStore store;
    private final ReviewLists lists;
    private final Connections people;
    private final AuthorMails mails;
    private final Texts texts;
    private final ReviewAudit audit;
    private final Clock clock;

    ModerationService(
            ReviewStore store,
            ReviewLists lists,
            Connections people,
            AuthorMails mails,
            Texts texts,
            ReviewAudit audit,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.people = people;
        this.mails = mails;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> queue(Step step, int offset, int limit) {
        return lists.waiting(step, offset, limit, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Step step) {
        return lists.countWaiting(step);
    }

    @Override
    public Case open(UUID review) {
        StoredReview stored = require(review);
        Review found = stored.review();
        Appeal appeal = found.openAppeal().orElse(null);
        Version version =
                appeal == null ? found.versions().getLast() : found.versions().get(appeal.version() - 1);
        audit.opened(review);
        return new Case(
                review,
                version.number(),
                step(version, appeal),
                people.namesOf(List.of(stored.subject())).getOrDefault(stored.subject(), ""),
                version.text(),
                found.versions().subList(0, version.number() - 1).stream()
                        .map(Version::text)
                        .toList(),
                version.incentive(),
                stored.isVerified(),
                stored.signals(),
                version.decision(),
                appeal == null ? null : appeal.words());
    }

    private static Step step(Version version, @Nullable Appeal appeal) {
        if (appeal != null) {
            return Step.APPEAL;
        }
        return switch (version.state()) {
            case WAITING -> Step.FIRST;
            case SECOND_NEEDED -> Step.SECOND;
            default -> throw new Refused("reviews.refused.state." + version.state());
        };
    }

    @Override
    public Outcome decide(Decide command) {
        StoredReview stored = require(command.review());
        if (store.isDone(command.act())) {
            return outcome(stored.review());
        }
        AccountId me = me();
        Instant now = clock.instant();
        Review after = stored.review()
                .decide(
                        command.version(),
                        new ModerationDecision(
                                command.measure(),
                                command.reason(),
                                command.facts(),
                                false,
                                masked(stored.review(), command).orElse(null),
                                me,
                                now),
                        people.hasOtherModerator(me, stored.review().author(), stored.subject(), now));
        save(stored, after, command.act(), Act.Kind.DECIDED);
        return outcome(after);
    }

    private Optional<PublicText> masked(Review review, Decide command) {
        RejectionReason reason = command.reason();
        if (command.measure() != Measure.REDACT || reason == null) {
            return Optional.empty();
        }
        String label =
                texts.get(Locale.ENGLISH, "reviews.masked", texts.get(Locale.ENGLISH, "reviews.reason." + reason));
        return Optional.of(Redaction.of(review.versions().getLast().text(), command.masks(), label));
    }

    private static Outcome outcome(Review review) {
        return switch (review.versions().getLast().state()) {
            case SECOND_NEEDED -> Outcome.SECOND_NEEDED;
            case WAITING_OUT -> Outcome.WAITS;
            default -> Outcome.DONE;
        };
    }

    @Override
    public void second(UUID act, UUID review, int version, boolean agrees) {
        StoredReview stored = require(review);
        if (!store.isDone(act)) {
            save(stored, stored.review().second(version, me(), agrees), act, Act.Kind.SECONDED);
        }
    }

    @Override
    public void decideAppeal(UUID act, UUID review, boolean reinstates, String answer) {
        StoredReview stored = require(review);
        if (!store.isDone(act)) {
            Review after = stored.review().decideAppeal(me(), reinstates, answer, clock.instant());
            save(stored, after, act, Act.Kind.APPEAL_DECIDED);
        }
    }

    private void save(StoredReview before, Review after, UUID act, Act.Kind kind) {
        store.save(before, before.with(after), new Act(act, kind, me(), clock.instant()));
        mails.told(before.review(), after, kind);
        audit.taken(kind, after.id());
    }

    private StoredReview require(UUID review) {
        StoredReview stored = store.lock(review).orElseThrow(() -> new Refused("reviews.refused.unknown"));
        if (stored.review().deletedAt() != null) {
            throw new Refused("reviews.refused.deleted");
        }
        Instant now = clock.instant();
        ModeratorRule.refusal(
                        people.toPerson(me(), stored.review().author(), now),
                        people.toSubject(me(), stored.subject(), now))
                .ifPresent(key -> {
                    throw new Refused(key);
                });
        return stored;
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
