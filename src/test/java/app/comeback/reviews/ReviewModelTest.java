package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
            return switch (random.nextInt(8)) {
                case 0 -> model.edited(stars, review.edit(stars, WORDS, Incentive.NONE, now));
                case 1 ->
                    model.published(review.decide(
                            version,
                            new ModerationDecision(Measure.PUBLISH, null, "", false, null, moderator, now),
                            hasOthers));
                case 2 ->
                    model.published(review.decide(
                            version,
                            new ModerationDecision(
                                    Measure.REDACT, RejectionReason.ABUSE, "Facts", false, WORDS, moderator, now),
                            hasOthers));
                case 3 ->
                    review.decide(
                            version,
                            new ModerationDecision(
                                    Measure.REJECT, RejectionReason.SPAM, "Facts", false, null, moderator, now),
                            hasOthers);
                case 4 ->
                    agrees
                            ? review.second(version, moderator, true)
                            : model.published(review.second(version, moderator, false));
                case 5 -> review.waited(now).appeal("Why", now);
                case 6 ->
                    agrees
                            ? model.reinstated(review, review.decideAppeal(moderator, true, "Answer", now))
                            : review.decideAppeal(moderator, false, "Answer", now);
                default -> random.nextInt(10) == 0 ? model.deleted(review.delete(now)) : review.waited(now);
            };
        } catch (Refused refused) {
            return review;
        }
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

    /** Remembers the stars of each version and the last one that readers see. */
    private static final class Model {

        private final List<Stars> written = new ArrayList<>();
        private int shown;
        private boolean gone;

        private Model(Stars first) {
            written.add(first);
        }

        private Review edited(Stars stars, Review after) {
            written.add(stars);
            return after;
        }

        private Review published(Review after) {
            shown = written.size();
            return after;
        }

        private Review reinstated(Review before, Review after) {
            shown = Math.max(shown, before.openAppeal().orElseThrow().version());
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
