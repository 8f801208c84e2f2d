package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.PublicTally;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.Tally;
import app.comeback.reviews.PublicReviewPeople.RatedTrainer;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test lives in a year of its own, so that nobody else's acts are in its tally. */
@PortalTest
class ReviewTallyTest {

    @Autowired
    ReviewTally tally;

    @Autowired
    PublicTally published;

    @Autowired
    PublicReviewPeople people;

    @Autowired
    OwnReviews own;

    @Autowired
    Moderation moderation;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    RatedTrainer trainer;
    Actor first;
    Actor second;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        first = people.moderator();
        second = people.moderator();
    }

    private void live(int year) {
        clock.set(Instant.parse(year + "-05-10T12:00:00Z"));
    }

    private Tally year(int year) {
        return tally.of(Instant.parse(year + "-01-01T00:00:00Z"), Instant.parse((year + 1) + "-01-01T00:00:00Z"));
    }

    private UUID written(int stars) {
        return people.write(people.client(), trainer.subject(), stars);
    }

    private static ItemRef item(UUID review) {
        return new ItemRef(ItemKind.REVIEW, review);
    }

    @Test
    void REV_21_each_outcome_is_counted_once_with_its_reason() {
        live(2071);
        people.publish(first, written(5), 1);
        people.redact(first, written(4), 1);
        people.reject(first, written(5), 1, RejectionReason.SPAM);
        UUID agreed = written(1);
        people.reject(first, agreed, 1, RejectionReason.ABUSE);
        as(second, () -> moderation.second(UUID.randomUUID(), item(agreed), 1, true));
        UUID overruled = written(2);
        people.reject(first, overruled, 1, RejectionReason.OFF_TOPIC);
        as(second, () -> moderation.second(UUID.randomUUID(), item(overruled), 1, false));
        written(3);
        Tally told = year(2071);
        assertThat(told.received()).isEqualTo(6);
        assertThat(told.published()).isEqualTo(2);
        assertThat(told.redacted()).isEqualTo(1);
        assertThat(told.rejected())
                .containsEntry(RejectionReason.SPAM, 1L)
                .containsEntry(RejectionReason.ABUSE, 1L)
                .containsEntry(RejectionReason.OFF_TOPIC, 0L)
                .hasSize(RejectionReason.values().length);
        assertThat(told.reports().removed().values()).containsOnly(0L);
    }

    @Test
    void REV_21_a_rejection_that_waits_for_its_second_moderator_is_no_rejection_yet() {
        live(2072);
        people.reject(first, written(1), 1, RejectionReason.ABUSE);
        assertThat(year(2072).rejected().values()).containsOnly(0L);
    }

    @Test
    void REV_06_and_REV_21_appeals_and_what_became_of_them_are_counted_and_change_no_other_number() {
        live(2073);
        Actor right = people.client();
        Actor wrong = people.client();
        for (Actor author : new Actor[] {right, wrong}) {
            UUID review = people.write(author, trainer.subject(), 4);
            people.reject(first, review, 1, RejectionReason.SPAM);
            as(author, () -> own.appeal(UUID.randomUUID(), review, "Please look again."));
            as(
                    second,
                    () -> moderation.decideAppeal(UUID.randomUUID(), item(review), author.equals(right), "We looked."));
        }
        Tally told = year(2073);
        assertThat(told.appeals()).isEqualTo(new Tally.Appeals(2, 1, 1));
        assertThat(told.rejected()).containsEntry(RejectionReason.SPAM, 2L);
        assertThat(told.published()).isZero();
    }

    @Test
    void REV_12_and_REV_21_what_authors_change_and_take_back_is_counted() {
        live(2074);
        Actor author = people.client();
        UUID review = people.write(author, trainer.subject(), 4);
        people.publish(first, review, 1);
        people.edit(author, review, 5, "Better now.");
        people.publish(first, review, 2);
        as(author, () -> own.delete(UUID.randomUUID(), review));
        Tally told = year(2074);
        assertThat(told.received()).isEqualTo(2);
        assertThat(told.published()).isEqualTo(2);
        assertThat(told.takenBack()).isEqualTo(1);
    }

    @Test
    void REV_14_medians_by_stars_and_the_alarm_when_the_low_ones_wait_longer() {
        live(2075);
        decideAfter(1, Duration.ofHours(10));
        decideAfter(2, Duration.ofHours(20));
        decideAfter(3, Duration.ofHours(500));
        decideAfter(4, Duration.ofHours(10));
        decideAfter(5, Duration.ofHours(10));
        Tally.Waits waits = year(2075).waits();
        assertThat(waits.low()).isEqualTo(Duration.ofHours(15));
        assertThat(waits.high()).isEqualTo(Duration.ofHours(10));
        assertThat(waits.ratio()).isEqualTo(1.5);
        assertThat(waits.isAlarm()).isTrue();
        live(2076);
        assertThat(year(2076).waits()).isEqualTo(Tally.Waits.NONE);
        assertThat(year(2076).isEmpty()).isTrue();
    }

    private void decideAfter(int stars, Duration wait) {
        UUID review = written(stars);
        clock.advance(wait);
        people.publish(first, review, 1);
    }

    @Test
    void REV_21_the_public_tally_has_quarters_the_newest_first_and_the_running_one_marked() {
        clock.set(Instant.parse("2081-02-10T12:00:00Z"));
        people.publish(first, written(5), 1);
        clock.set(Instant.parse("2081-08-10T12:00:00Z"));
        people.publish(first, written(5), 1);
        assertThat(published.quarters())
                .extracting(PublicTally.Quarter::code)
                .containsExactly("2081-Q3", "2081-Q2", "2081-Q1");
        assertThat(published.quarters())
                .extracting(PublicTally.Quarter::isRunning)
                .containsExactly(true, false, false);
        assertThat(published.quarters())
                .extracting(quarter -> quarter.tallies()
                        .getOrDefault(ItemKind.REVIEW, Tally.NONE)
                        .published())
                .containsExactly(1L, 0L, 1L);
        assertThat(published
                        .lastYear()
                        .getOrDefault(ItemKind.REVIEW, Tally.NONE)
                        .published())
                .isEqualTo(2);
    }

    @Test
    void REV_21_the_acts_that_it_counts_can_neither_be_changed_nor_taken_away() {
        live(2077);
        UUID review = written(5);
        for (String sql : new String[] {
            "update review_act set reason = 'SPAM' where review = :id", "delete from review_act where review = :id"
        }) {
            assertThatThrownBy(() -> database.sql(sql).param("id", review).update())
                    .hasMessageContaining("append-only");
        }
    }
}
