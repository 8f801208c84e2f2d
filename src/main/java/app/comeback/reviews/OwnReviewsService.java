package app.comeback.reviews;

import app.comeback.moderation.PublicText;
import app.comeback.moderation.Relations;
import app.comeback.moderation.Signals;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('CLIENT')")
class OwnReviewsService implements OwnReviews {

    private static final int LONGEST_NAME = 60;

    private final ReviewStore store;
    private final ReviewLists lists;
    private final Connections people;
    private final Experiences experiences;
    private final ReviewSettings settings;
    private final ReviewNews news;
    private final ReviewAudit audit;
    private final Clock clock;

    OwnReviewsService(
            ReviewStore store,
            ReviewLists lists,
            Connections people,
            Experiences experiences,
            ReviewSettings settings,
            ReviewNews news,
            ReviewAudit audit,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.people = people;
        this.experiences = experiences;
        this.settings = settings;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnReview> mine() {
        List<StoredReview> mine = store.of(me());
        Map<Subject, String> names =
                people.namesOf(mine.stream().map(StoredReview::subject).toList());
        return mine.stream()
                .map(stored -> new OwnReview(
                        stored.review(),
                        stored.subject(),
                        names.getOrDefault(stored.subject(), ""),
                        stored.signedAs(),
                        stored.isVerified()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return settings.testimonials();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> choices() {
        if (!isOpen()) {
            return List.of();
        }
        List<Experiences.Met> met = experiences.of(me());
        List<Subject> subjects = met.stream().map(Experiences.Met::subject).toList();
        Set<Subject> shown = people.publicAmong(subjects);
        Map<Subject, String> names = people.namesOf(shown);
        Instant now = clock.instant();
        return met.stream()
                .filter(each -> shown.contains(each.subject()))
                .map(each -> new Choice(
                        each.subject(),
                        names.getOrDefault(each.subject(), ""),
                        Experience.of(each.lastAt(), now),
                        each.review()))
                .sorted(Comparator.comparing((Choice choice) -> choice.subject().kind())
                        .thenComparing(Choice::name))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Choice choice(Subject subject) {
        requireOpen();
        requireMayRate(subject);
        return choices().stream()
                .filter(choice -> choice.subject().equals(subject))
                .findFirst()
                .orElseGet(() -> new Choice(
                        subject,
                        people.namesOf(List.of(subject)).getOrDefault(subject, ""),
                        Experience.of(null, clock.instant()),
                        store.standing(me(), subject).orElse(null)));
    }

    private Relations requireMayRate(Subject subject) {
        people.requirePublic(subject);
        Relations relations = people.toSubject(me(), subject);
        AuthorRule.refusal(relations).ifPresent(key -> {
            throw new Refused(key);
        });
        return relations;
    }

    @Override
    public void write(Write command) {
        if (store.isDone(command.review())) {
            return;
        }
        Instant now = clock.instant();
        AccountId me = me();
        requireAgreed(command.said());
        Relations relations = requireMayRate(command.subject());
        boolean isVerified = AuthorRule.isVerified(
                experiences.lastCompleted(me, command.subject()).orElse(null), now);
        Review review = Review.written(
                command.review(),
                me,
                new Stars(command.said().stars()),
                new PublicText(command.said().text()),
                command.said().incentive(),
                now);
        Set<Signals.Signal> signals = signals(review, command.subject(), relations, now);
        store.add(
                new StoredReview(review, command.subject(), name(command.signedAs()), isVerified, false, signals),
                new Act(command.review(), Act.Kind.WRITTEN, me, now));
        audit.taken(Act.Kind.WRITTEN, command.review());
    }

    private Set<Signals.Signal> signals(Review review, Subject subject, Relations relations, Instant now) {
        return Signals.of(new Signals.Given(
                review.versions().getLast().words().text(),
                people.accountSince(review.author()),
                now,
                relations.sharesAddress(),
                lists.arrivals(subject, review.id(), now.minus(Signals.BURST_WINDOW)),
                lists.textsOf(subject, review.id())));
    }

    @Override
    public void edit(Edit command) {
        requireAgreed(command.said());
        Instant now = clock.instant();
        change(command.act(), command.review(), Act.Kind.EDITED, stored -> {
            Review after = stored.review()
                    .edit(
                            new Stars(command.said().stars()),
                            new PublicText(command.said().text()),
                            command.said().incentive(),
                            now);
            Relations relations = people.toSubject(me(), stored.subject());
            return stored.with(after, signals(after, stored.subject(), relations, now));
        });
    }

    @Override
    public void delete(UUID act, UUID review) {
        change(
                act,
                review,
                Act.Kind.DELETED,
                stored -> stored.with(stored.review().delete(clock.instant())));
    }

    @Override
    public void appeal(UUID act, UUID review, String words) {
        change(
                act,
                review,
                Act.Kind.APPEALED,
                stored -> stored.with(stored.review().appeal(words, clock.instant())));
    }

    private void change(UUID act, UUID review, Act.Kind kind, UnaryOperator<StoredReview> step) {
        StoredReview stored = store.lock(review)
                .filter(found -> found.review().author().equals(me()))
                .orElseThrow(() -> new Refused("moderation.refused.unknown"));
        if (store.isDone(act)) {
            return;
        }
        StoredReview after = step.apply(stored);
        store.save(stored, after, new Act(act, kind, me(), clock.instant()));
        if (kind == Act.Kind.DELETED) {
            news.told(stored.review(), after.review());
        }
        audit.taken(kind, review);
    }

    private void requireAgreed(Said said) {
        requireOpen();
        if (!said.agrees()) {
            throw new Refused("reviews.refused.agree");
        }
    }

    private void requireOpen() {
        if (!settings.testimonials()) {
            throw new Refused("reviews.refused.jurisdiction");
        }
    }

    private static String name(String typed) {
        String name = new PublicText(typed).value().replace('\n', ' ');
        if (name.length() > LONGEST_NAME) {
            throw new Refused("reviews.refused.name", LONGEST_NAME);
        }
        return name;
    }

    private static AccountId me() {
        return CurrentActor.require().id();
    }
}
