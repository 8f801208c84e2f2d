package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.comeback.moderation.Measure;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.RejectionReason;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Any sequence of acts, beside a model that only remembers which stars readers see. */
class ReviewModelTest {

    private static final int REVIEWS = 8;
    private static final int STEPS = 120;
    private static final PublicText WORDS = new PublicText("Words.");

    private final List<AccountId> moderators = List.of(account(), account(), account());

    @Property(tries = 300)
    void the_count_and_the_mean_are_those_of_the_rows_after_every_step(@ForAll long seed) {
        Random random = new Random(seed);
        List<Review> reviews = new ArrayList<>();
        Map<UUID, Model> model = new HashMap<>();
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(60)));
            if (reviews.size() < REVIEWS) {
                Stars stars = stars(random);
                Review written = Review.written(UUID.randomUUID(), account(), stars, WORDS, Incentive.NONE, now);
                reviews.add(written);
                model.put(written.id(), new Model(stars));
            } else {
                int place = random.nextInt(reviews.size());
                Review before = reviews.get(place);
                reviews.set(place, act(before, Objects.requireNonNull(model.get(before.id())), random, now));
            }
            check(reviews, model);
        }
    }

    private Review act(Review review, Model model, Random random, Instant now) {
        AccountId moderator = moderators.get(random.nextInt(moderators.size()));
        int version = review.versions().size();
        Stars stars = stars(random);
        boolean agrees = random.nextBoolean();
        boolean hasOthers = random.nextBoolean();
        try {
            return switch (random.nextInt(10)) {
                case 0 -> model.edited(stars, review.edit(stars, WORDS, Incentive.NONE, now));
                case 1 ->
                    model.published(
                            review.decide(version, decision(Measure.PUBLISH, false, moderator, now), null, hasOthers));
                case 2 ->
                    model.published(
                            review.decide(version, decision(Measure.REDACT, false, moderator, now), WORDS, hasOthers));
                case 3 -> review.decide(version, decision(Measure.REJECT, false, moderator, now), null, hasOthers);
                case 4 -> seconded(review, model, moderator, agrees);
                case 5 -> model.waited(review.waited(now).appeal("Why", now));
                case 6 ->
                    agrees
                            ? model.reinstated(review, review.decideAppeal(moderator, true, "Answer", now))
                            : review.decideAppeal(moderator, false, "Answer", now);
                case 7 ->
                    model.takenDown(review.answerNotice(
                            1 + random.nextInt(version),
                            decision(Measure.REJECT, true, moderator, now),
                            null,
                            hasOthers));
                case 8 ->
                    random.nextInt(10) == 0 ? model.deleted(review.delete(now)) : model.waited(review.waited(now));
                default ->
                    review.answerNotice(
                            1 + random.nextInt(version),
                            decision(Measure.REDACT, true, moderator, now),
                            WORDS,
                            hasOthers);
            };
        } catch (Refused refused) {
            return review;
        }
    }

    private static Review seconded(Review review, Model model, AccountId moderator, boolean agrees) {
        int asked = review.forSecond().map(Version::number).orElse(1);
        boolean wasPublic = review.versions().get(asked - 1).isPublic();
        Review after = review.second(asked, moderator, agrees);
        if (wasPublic) {
            return agrees ? model.gone(asked, after) : after;
        }
        return agrees ? after : model.published(after);
    }

    private static ModerationDecision decision(Measure measure, boolean isNoticed, AccountId moderator, Instant now) {
        RejectionReason reason = measure.restricts() ? RejectionReason.SPAM : null;
        return new ModerationDecision(measure, reason, reason == null ? "" : "Facts", isNoticed, moderator, now);
    }

    private static void check(List<Review> reviews, Map<UUID, Model> model) {
        List<Version> list =
                reviews.stream().flatMap(review -> review.published().stream()).toList();
        RatingSummary summary = RatingSummary.of(list.stream()
                .map(version -> new Rating(version.stars(), true, version.incentive(), false))
                .toList());
        List<Integer> seen = model.values().stream()
                .map(Model::seen)
                .filter(Objects::nonNull)
                .map(Stars::value)
                .toList();
        assertThat(summary.count()).isEqualTo(list.size()).isEqualTo(seen.size());
        assertThat(summary.mean().isPresent()).isEqualTo(!seen.isEmpty());
        summary.mean().ifPresent(mean -> assertThat(mean.doubleValue())
                .isCloseTo(seen.stream().mapToInt(Integer::intValue).average().orElseThrow(), within(1e-9)));
    }

    private static Stars stars(Random random) {
        return new Stars(1 + random.nextInt(5));
    }

    private static AccountId account() {
        return new AccountId(UUID.randomUUID());
    }

    /** Remembers the stars of each version and the one that readers see, by what each step must do to it. */
    private static final class Model {

        private final List<Stars> written = new ArrayList<>();
        private int shown;
        private int removed;
        private boolean gone;

        private Model(Stars first) {
            written.add(first);
        }

        private Review edited(Stars stars, Review after) {
            written.add(stars);
            return after;
        }

        private Review published(Review after) {
            removed = 0;
            shown = written.size();
            return after;
        }

        /** A later version that was published or taken down stays in front of the one that came back. */
        private Review reinstated(Review before, Review after) {
            int back = before.appealed().orElseThrow().number();
            if (back >= removed) {
                removed = 0;
                shown = Math.max(shown, back);
            }
            return after;
        }

        /** One moderator is enough for a high rating; a low one stays until a second or the time has spoken. */
        private Review takenDown(Review after) {
            return shown > 0 && !written.get(shown - 1).isCritical() ? gone(shown, after) : after;
        }

        private Review waited(Review after) {
            boolean isOut = shown > 0 && !after.versions().get(shown - 1).isPublic();
            return isOut ? gone(shown, after) : after;
        }

        private Review gone(int number, Review after) {
            if (shown == number) {
                removed = shown;
                shown = 0;
            }
            return after;
        }

        private Review deleted(Review after) {
            gone = true;
            return after;
        }

        private @Nullable Stars seen() {
            return gone || shown == 0 ? null : written.get(shown - 1);
        }
    }
}
