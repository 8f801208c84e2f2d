package app.comeback.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.moderation.Measure;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.RejectionReason;
import app.comeback.reviews.Incentive;
import app.comeback.reviews.Review;
import app.comeback.reviews.Stars;
import app.comeback.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant WRITTEN = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant DECIDED = WRITTEN.plus(Duration.ofDays(2));
    private static final Instant ALONE_OVER = DECIDED.plus(Duration.ofDays(3));
    private static final AccountId FIRST = AccountId.create();
    private static final AccountId SECOND = AccountId.create();

    @Test
    void it_waits_since_it_was_written() {
        assertStanding(written(4), "reviews.standing.waiting", WRITTEN);
    }

    @Test
    void a_low_rating_that_is_rejected_gets_a_second_look_or_takes_effect_on_a_day() {
        assertStanding(rejected(2, true), "reviews.standing.second", DECIDED);
        assertStanding(rejected(2, false), "reviews.standing.waiting-out", ALONE_OVER);
        assertStanding(rejected(2, false).waited(ALONE_OVER), "reviews.standing.rejected", ALONE_OVER);
        assertStanding(rejected(4, true), "reviews.standing.rejected", DECIDED);
    }

    @Test
    void an_appeal_runs_and_brings_it_back_or_not() {
        Review appealed = rejected(4, true).appeal("It is no spam.", DECIDED.plusSeconds(60));
        assertStanding(appealed, "reviews.standing.appeal", DECIDED.plusSeconds(60));
        Instant later = DECIDED.plus(Duration.ofDays(1));
        assertStanding(
                appealed.decideAppeal(SECOND, true, "You are right.", later), "reviews.standing.reinstated", later);
        assertStanding(appealed.decideAppeal(SECOND, false, "No.", later), "reviews.standing.rejected", DECIDED);
    }

    @Test
    void what_is_public_can_be_masked_reported_and_taken_down() {
        Review open = written(2).decide(1, decision(Measure.PUBLISH), null, true);
        assertStanding(open, "reviews.standing.published", DECIDED);
        assertStanding(
                written(2).decide(1, decision(Measure.REDACT), new PublicText("Good [x]"), true),
                "reviews.standing.masked",
                DECIDED);
        Review contested = open.answerNotice(1, decision(Measure.REJECT), null, true);
        assertStanding(contested, "reviews.standing.contested", DECIDED);
        assertStanding(contested.second(1, SECOND, true), "reviews.standing.removed", DECIDED);
        assertStanding(
                open.answerNotice(1, decision(Measure.REJECT), null, false),
                "reviews.standing.contested-until",
                ALONE_OVER);
    }

    @Test
    void what_was_taken_back_says_when() {
        assertStanding(rejected(4, true).delete(ALONE_OVER), "reviews.standing.deleted", ALONE_OVER);
    }

    private static void assertStanding(Review review, String key, Instant at) {
        Standing standing = Standing.of(review);
        assertThat(standing.key()).isEqualTo(key);
        assertThat(standing.at()).isEqualTo(at);
    }

    private static Review written(int stars) {
        return Review.written(
                UUID.randomUUID(),
                AccountId.create(),
                new Stars(stars),
                new PublicText("Good for me"),
                Incentive.NONE,
                WRITTEN);
    }

    private static Review rejected(int stars, boolean hasOthers) {
        return written(stars).decide(1, decision(Measure.REJECT), null, hasOthers);
    }

    private static ModerationDecision decision(Measure measure) {
        return new ModerationDecision(
                measure,
                measure.restricts() ? RejectionReason.SPAM : null,
                measure.restricts() ? "The link" : "",
                false,
                FIRST,
                DECIDED);
    }
}
