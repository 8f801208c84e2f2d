package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.RunAs;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");

    @Autowired
    OwnReviews own;

    @Autowired
    LegalHolds holds;

    @Autowired
    RetentionJob job;

    @Autowired
    OwnReviewing reviewing;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Actor client;
    Actor admin;
    Actor moderator;
    UUID review;

    @BeforeEach
    void reject() {
        clock.set(NOW);
        Actor trainer = reviewing.publicTrainer();
        client = reviewing.trained(trainer);
        admin = reviewing.people().admins().getFirst();
        moderator = reviewing.moderator();
        review = reviewing.write(client, Subject.trainer(trainer.id()), 4);
        clock.set(NOW.plus(Duration.ofDays(1)));
        reviewing.reject(moderator, review);
    }

    @Test
    void REV_13_rejected_words_stay_a_year_and_are_erased_then() {
        erase(NOW.plus(Duration.ofDays(365)));
        assertThat(words()).contains(OwnReviewing.WORDS, "The link in the last line");
        erase(NOW.plus(Duration.ofDays(366)));
        assertThat(words()).isEqualTo("… REJECTED SPAM 4 …");
        assertThat(as(client, () -> own.mine())
                        .getFirst()
                        .review()
                        .versions()
                        .getFirst()
                        .words()
                        .state())
                .hasToString("REJECTED");
        erase(NOW.plus(Duration.ofDays(800)));
    }

    @Test
    void REV_13_what_is_public_stays_however_old_it_is() {
        UUID open = reviewing.write(client, Subject.programme("hamstring-strain"), 3);
        reviewing.publish(moderator, open);
        erase(NOW.plus(Duration.ofDays(4_000)));
        assertThat(as(client, () -> own.mine()))
                .filteredOn(mine -> mine.review().id().equals(open))
                .singleElement()
                .satisfies(mine -> assertThat(
                                mine.review().published().orElseThrow().shown().value())
                        .isEqualTo(OwnReviewing.WORDS));
    }

    @Test
    void REV_13_an_open_appeal_keeps_the_words_and_its_own_words_go_with_them() {
        as(client, () -> own.appeal(UUID.randomUUID(), review, "There is no link in it."));
        erase(NOW.plus(Duration.ofDays(400)));
        assertThat(words()).contains(OwnReviewing.WORDS);
        reviewing.decideAppeal(reviewing.moderator(), review, false);
        erase(NOW.plus(Duration.ofDays(401)));
        assertThat(words()).isEqualTo("… REJECTED SPAM 4 …");
        assertThat(appeal()).isEqualTo("… …");
    }

    @Test
    void REV_13_a_hold_keeps_words_beyond_their_time_until_it_is_lifted() {
        UUID hold = UUID.randomUUID();
        as(admin, () -> holds.hold(hold, review, "Court of X, file 12"));
        as(admin, () -> holds.hold(hold, review, "Court of X, file 12"));
        refused("reviews.refused.held", () -> as(admin, () -> holds.hold(UUID.randomUUID(), review, "Again")));
        erase(NOW.plus(Duration.ofDays(400)));
        assertThat(words()).contains(OwnReviewing.WORDS);
        as(admin, () -> holds.lift(hold, "The case is over"));
        as(admin, () -> holds.lift(hold, "The case is over"));
        erase(NOW.plus(Duration.ofDays(401)));
        assertThat(words()).isEqualTo("… REJECTED SPAM 4 …");
        assertThat(as(admin, () -> holds.list()))
                .filteredOn(each -> each.id().equals(hold))
                .singleElement()
                .satisfies(each -> assertThat(each.liftReason()).isEqualTo("The case is over"));
    }

    @Test
    void REV_12_a_rejected_review_that_is_taken_back_loses_its_words_at_once_and_keeps_the_reason_class() {
        as(client, () -> own.appeal(UUID.randomUUID(), review, "There is no link in it."));
        as(client, () -> own.delete(UUID.randomUUID(), review));
        assertThat(words()).isEqualTo("… REJECTED SPAM 4 …");
        assertThat(appeal()).startsWith("…").doesNotContain("link");
    }

    @Test
    void REV_12_REV_13_what_is_held_is_hidden_when_it_is_taken_back_and_erased_when_it_is_free() {
        UUID hold = UUID.randomUUID();
        as(admin, () -> holds.hold(hold, review, "Court of X, file 12"));
        as(client, () -> own.delete(UUID.randomUUID(), review));
        assertThat(words()).contains(OwnReviewing.WORDS);
        as(admin, () -> holds.lift(hold, "The case is over"));
        assertThat(words()).isEqualTo("… REJECTED SPAM 4 …");
    }

    @Test
    void REV_13_a_version_that_is_written_while_a_hold_runs_is_held_too() {
        as(admin, () -> holds.hold(UUID.randomUUID(), review, "Court of X, file 12"));
        OwnReviews.Said said = new OwnReviews.Said(2, "Shorter now.", Incentive.NONE, true);
        as(client, () -> own.edit(new OwnReviews.Edit(UUID.randomUUID(), review, said)));
        assertThat(database.sql("select bool_and(held) from review_version where review = :review")
                        .param("review", review)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void REV_13_only_admins_hold_and_never_without_a_reason() {
        refused("reviews.refused.hold-reason", () -> as(admin, () -> holds.hold(UUID.randomUUID(), review, " ")));
        refused(
                "reviews.refused.hold-unknown",
                () -> as(admin, () -> holds.hold(UUID.randomUUID(), UUID.randomUUID(), "File 12")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(moderator, () -> holds.hold(UUID.randomUUID(), review, "File 12")));
        UUID hold = UUID.randomUUID();
        as(admin, () -> holds.hold(hold, review, "File 12"));
        assertThatThrownBy(() -> database.sql("update review_hold set reason = 'Other' where id = :id")
                        .param("id", hold)
                        .update())
                .hasMessageContaining("only by being lifted");
    }

    private void erase(Instant now) {
        clock.set(now);
        RunAs.system(job::erase);
    }

    private String words() {
        return database.sql("""
                        select concat_ws(' ', coalesce(body, '…'), state, reason, stars, facts) from review_version
                        where review = :review and number = 1""").param("review", review).query(String.class).single();
    }

    private String appeal() {
        return database.sql("select concat_ws(' ', words, answer) from review_appeal where review = :review")
                .param("review", review)
                .query(String.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step).satisfies(refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
