package app.comeback.site;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.ModerationSource;
import app.comeback.moderation.Redaction;
import app.comeback.moderation.RejectionReason;
import app.comeback.reviews.Incentive;
import app.comeback.reviews.OwnReviews;
import app.comeback.reviews.PublicReview;
import app.comeback.reviews.PublicReviewPeople;
import app.comeback.reviews.PublicReviewPeople.RatedTrainer;
import app.comeback.reviews.PublicReviews;
import app.comeback.reviews.Rating;
import app.comeback.reviews.RatingSummary;
import app.comeback.reviews.ReviewFigures;
import app.comeback.reviews.Stars;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Random acts through the real services, and after each one a look at every place that shows a number. What each review
 * shows is taken from its author's own page; everything else has to follow from that.
 */
@PortalTest
class ReviewNumbersModelTest {

    private static final int STEPS = 45;
    private static final int CLIENTS = 6;
    private static final int STANDING = 17;

    @Autowired
    PublicReviewPeople people;

    @Autowired
    PublicReviews reviews;

    @Autowired
    OwnReviews own;

    @Autowired
    Moderation moderation;

    @Autowired
    ObjectProvider<ModerationSource> sources;

    @Autowired
    TrainerPages trainerPages;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    RatedTrainer trainer;
    final List<Actor> clients = new ArrayList<>();
    List<Actor> moderators;
    Random random = new Random(0);
    final Map<Act, Integer> done = new EnumMap<>(Act.class);

    /** What somebody can do to a review. */
    enum Act {
        WRITE,
        EDIT,
        PUBLISH,
        REDACT,
        REJECT,
        SECOND,
        TAKE_DOWN,
        MASK_AFTER_REPORT,
        APPEAL,
        DECIDE_APPEAL,
        DELETE
    }

    @BeforeEach
    void meet() {
        clock.set(Instant.parse("2026-12-10T12:00:00Z"));
        trainer = people.trainer();
        IntStream.range(0, CLIENTS)
                .forEach(i -> clients.add(i % 3 == 0 ? people.client() : people.client(trainer.actor())));
        moderators = List.of(people.moderator(), people.moderator(), people.moderator());
    }

    @ParameterizedTest
    @ValueSource(longs = 20261125)
    void REV_17_after_every_step_every_count_is_that_of_the_rows_and_every_mean_theirs(long seed) {
        random = new Random(seed);
        // Almost a page full from the beginning, so that the list turns over one page and back again.
        people.bulk(trainer.subject(), 2, 1, 3, 4, STANDING - 10);
        for (int step = 0; step < STEPS; step++) {
            clock.advance(Duration.ofMinutes(1 + random.nextInt(600)));
            Optional<Act> act = takeAny(clients.get(random.nextInt(CLIENTS)));
            act.ifPresent(taken -> done.merge(taken, 1, Integer::sum));
            check(act);
        }
        assertThat(SeenNumbers.inTrainerList(new Http(port).page("/trainers"), trainer.slug()))
                .isEqualTo(SeenNumbers.onPage(new Http(port).page("/trainers/" + trainer.slug())));
        System.out.println("Seed " + seed + ": " + done);
        assertThat(done.keySet()).contains(Act.values());
    }

    /** The first act of a random order that fits where the review stands; refused acts change nothing. */
    private Optional<Act> takeAny(Actor client) {
        List<Act> acts = new ArrayList<>(List.of(Act.values()));
        Collections.shuffle(acts, random);
        if (random.nextInt(4) > 0) {
            acts.remove(Act.DELETE);
        }
        // An edit is possible nearly always, and would leave little to the others.
        acts.remove(Act.WRITE);
        if (random.nextInt(3) > 0) {
            acts.remove(Act.EDIT);
        }
        for (Act act : acts) {
            try {
                return Optional.of(take(act, client));
            } catch (Refused refused) {
                assertThat(refused.key()).startsWith("moderation.refused").isNotEqualTo("moderation.refused.unknown");
            }
        }
        return Optional.empty();
    }

    /** Whoever has no review writes one, whatever was drawn. */
    private Act take(Act act, Actor client) {
        List<OwnReviews.OwnReview> mine = standing(client);
        if (mine.isEmpty()) {
            people.write(client, trainer.subject(), stars(), PublicReviewPeople.WORDS, incentive());
            return Act.WRITE;
        }
        UUID review = mine.getFirst().review().id();
        int latest = mine.getFirst().review().versions().size();
        int version = mine.getFirst()
                .review()
                .published()
                .map(shown -> shown.number())
                .orElse(latest);
        Actor moderator = moderators.get(random.nextInt(moderators.size()));
        switch (act) {
            case WRITE, EDIT -> people.edit(client, review, stars(), "Other words, for a change.");
            case PUBLISH -> people.publish(moderator, review, latest);
            case REDACT -> people.redact(moderator, review, latest);
            case REJECT -> people.reject(moderator, review, latest, RejectionReason.SPAM);
            case SECOND -> second(moderator, mine.getFirst());
            case TAKE_DOWN -> answerReport(moderator, review, version, Measure.REJECT);
            case MASK_AFTER_REPORT -> answerReport(moderator, review, version, Measure.REDACT);
            case APPEAL -> as(client, () -> own.appeal(UUID.randomUUID(), review, "Please look again."));
            case DECIDE_APPEAL ->
                as(
                        moderator,
                        () -> moderation.decideAppeal(
                                UUID.randomUUID(), item(review), random.nextBoolean(), "We looked again."));
            case DELETE -> as(client, () -> own.delete(UUID.randomUUID(), review));
        }
        return act == Act.WRITE ? Act.EDIT : act;
    }

    private void second(Actor moderator, OwnReviews.OwnReview mine) {
        int version = mine.review().forSecond().map(asked -> asked.number()).orElse(1);
        as(
                moderator,
                () -> moderation.second(UUID.randomUUID(), item(mine.review().id()), version, random.nextBoolean()));
    }

    private void answerReport(Actor moderator, UUID review, int version, Measure measure) {
        as(moderator, () -> source().decide(
                        new Moderation.Decide(
                                UUID.randomUUID(),
                                item(review),
                                version,
                                measure,
                                RejectionReason.PERSONAL_DATA,
                                "The first words",
                                measure == Measure.REDACT ? List.of(new Redaction.Stretch(0, 3)) : List.of()),
                        true));
    }

    private ModerationSource source() {
        return sources.stream()
                .filter(one -> one.kind() == ItemKind.REVIEW)
                .findFirst()
                .orElseThrow();
    }

    private void check(Optional<Act> act) {
        List<Rating> expected = new ArrayList<>();
        int[] bulk = {2, 1, 3, 4, STANDING - 10};
        for (int star = 1; star <= bulk.length; star++) {
            Rating standing = new Rating(new Stars(star), true, Incentive.NONE, false);
            IntStream.range(0, bulk[star - 1]).forEach(i -> expected.add(standing));
        }
        clients.stream().map(this::standing).flatMap(Collection::stream).forEach(mine -> mine.review()
                .published()
                .ifPresent(
                        shown -> expected.add(new Rating(shown.stars(), mine.isVerified(), shown.incentive(), false))));
        RatingSummary summary = RatingSummary.of(expected);
        SeenNumbers numbers =
                new SeenNumbers(summary.shown().map(Object::toString).orElse(""), summary.count(), expected.size());

        ReviewFigures figures = reviews.figures(trainer.subject());
        assertThat(figures.ratings()).as("Sums after %s", act).isEqualTo(summary);
        assertThat(figures.listed()).as("Listed after %s", act).isEqualTo(expected.size());
        assertThat(reviews.figures(List.of(trainer.subject())).get(trainer.subject()))
                .isEqualTo(figures);
        assertThat(RatingSummary.of(rows().stream().map(PublicReview::rating).toList()))
                .as("Recomputed after %s", act)
                .isEqualTo(summary);

        Http http = new Http(port);
        Document page = http.page("/reviews?trainer=" + trainer.slug());
        assertThat(SeenNumbers.onPage(page)).as("Page after %s", act).isEqualTo(numbers);
        assertThat(SeenNumbers.inData(page)).as("JSON-LD after %s", act).isEqualTo(numbers);
        List<Element> walked = SeenNumbers.walk(http, "/reviews?trainer=" + trainer.slug());
        assertThat(walked).extracting(Element::id).doesNotHaveDuplicates().hasSize(expected.size());
        assertThat(SeenNumbers.onPage(http.page("/trainers/" + trainer.slug())))
                .as("Trainer’s page after %s", act)
                .isEqualTo(numbers);
        assertThat(trainerPages.list("", Locale.ENGLISH).trainers())
                .filteredOn(one -> one.slug().equals(trainer.slug()))
                .singleElement()
                .satisfies(one -> assertThat(seen(one.rating()))
                        .as("List of trainers after %s", act)
                        .isEqualTo(numbers));
    }

    private static SeenNumbers seen(@Nullable RatingCard card) {
        return card == null
                ? new SeenNumbers("", 0, 0)
                : new SeenNumbers(Objects.requireNonNullElse(card.meanForMachines(), ""), card.count(), card.listed());
    }

    private List<PublicReview> rows() {
        List<PublicReview> all = new ArrayList<>();
        PublicReviews.Page page = reviews.list(trainer.subject(), null, 7);
        all.addAll(page.reviews());
        while (page.older() != null) {
            page = reviews.list(trainer.subject(), page.older(), 7);
            all.addAll(page.reviews());
        }
        return all;
    }

    private List<OwnReviews.OwnReview> standing(Actor client) {
        return as(client, () -> own.mine()).stream()
                .filter(mine -> mine.review().deletedAt() == null)
                .toList();
    }

    private int stars() {
        return 1 + random.nextInt(Stars.BEST);
    }

    private Incentive incentive() {
        return random.nextInt(4) == 0 ? Incentive.FAMILY : Incentive.NONE;
    }

    private static ItemRef item(UUID review) {
        return new ItemRef(ItemKind.REVIEW, review);
    }
}
