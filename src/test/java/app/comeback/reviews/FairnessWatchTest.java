package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.care.CarePeople;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.RejectionReason;
import app.comeback.reviews.PublicReviewPeople.RatedTrainer;
import app.comeback.shared.Actor;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class FairnessWatchTest {

    @Autowired
    FairnessWatch watch;

    @Autowired
    PublicReviewPeople people;

    @Autowired
    CarePeople others;

    @Autowired
    Moderation moderation;

    @Autowired
    OwnReviews own;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    RatedTrainer trainer;
    Actor admin;

    @BeforeEach
    void meet() {
        trainer = people.trainer();
        admin = others.admins().getFirst();
    }

    /** Decisions as rows, low and high in turn. */
    private Actor decided(int pairs, String low, String high) {
        Actor moderator = others.person("Moderator " + UUID.randomUUID(), Role.MODERATOR);
        UUID review = people.write(people.client(), trainer.subject(), 3);
        database.sql("""
                        insert into review_act (id, review, version, kind, actor, at, stars, outcome, measure, reason)
                        select gen_random_uuid(), :review, 1, 'DECIDED', :moderator, now(), case when n % 2 = 0 then 1 else 5 end,
                          'PUBLISHED', case when n % 2 = 0 then :low else :high end, null
                        from generate_series(1, :many) as n order by n""")
                .param("review", review)
                .param("moderator", moderator.id().value())
                .param("low", low)
                .param("high", high)
                .param("many", 2 * pairs)
                .update();
        return moderator;
    }

    private FairnessWatch.Line line(Actor moderator) {
        return as(admin, () -> watch.bias()).stream()
                .filter(line -> line.moderator().equals(moderator.displayName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void REV_03_a_moderator_who_rejects_the_low_stars_trips_the_alarm_within_two_hundred_decisions() {
        FairnessWatch.Line line = line(decided(100, "REJECT", "PUBLISH"));
        assertThat(line.isTripped()).isTrue();
        assertThat(line.decisions()).isEqualTo(200);
        assertThat(line.low()).isEqualTo(100);
        assertThat(line.lowRejected()).isEqualTo(1.0);
        assertThat(line.highRejected()).isZero();
        assertThat(line.evidence()).isGreaterThan(Math.log(1 / BiasWatch.FALSE_ALARM));
    }

    @Test
    void REV_03_a_moderator_who_treats_all_alike_does_not() {
        assertThat(line(decided(500, "PUBLISH", "PUBLISH")).isTripped()).isFalse();
        assertThat(line(decided(500, "REJECT", "REJECT")).isTripped()).isFalse();
    }

    @Test
    void REV_03_real_decisions_are_watched_with_the_stars_that_their_moderator_did_not_see() {
        Actor moderator = others.person("Moderator " + UUID.randomUUID(), Role.MODERATOR);
        people.publish(moderator, people.write(people.client(), trainer.subject(), 5), 1);
        people.reject(moderator, people.write(people.client(), trainer.subject(), 2), 1, RejectionReason.SPAM);
        people.redact(moderator, people.write(people.client(), trainer.subject(), 4), 1);
        FairnessWatch.Line line = line(moderator);
        assertThat(line.decisions()).isEqualTo(3);
        assertThat(line.lowRejected()).isEqualTo(1.0);
        assertThat(line.highRejected()).isZero();
        assertThat(line.isTripped()).isFalse();
        FairnessWatch.Line everybody = as(admin, () -> watch.bias()).getFirst();
        assertThat(everybody.moderator()).isEmpty();
        assertThat(everybody.decisions()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void REV_06_an_appeal_that_nobody_can_decide_is_said() {
        Actor first = others.person("First", Role.MODERATOR);
        Actor second = others.person("Second", Role.MODERATOR);
        Actor third = others.person("Third", Role.MODERATOR);
        Actor author = people.client();
        UUID review = people.write(author, trainer.subject(), 1);
        people.reject(first, review, 1, RejectionReason.SPAM);
        as(second, () -> moderation.second(UUID.randomUUID(), new ItemRef(ItemKind.REVIEW, review), 1, true));
        as(author, () -> own.appeal(UUID.randomUUID(), review, "It is none."));
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            leaveOnly(first, second, third);
            long withThird = as(admin, () -> watch.unanswerable());
            leaveOnly(first, second);
            assertThat(as(admin, () -> watch.unanswerable())).isGreaterThan(withThird);
        });
    }

    private void leaveOnly(Actor... moderators) {
        database.sql("""
                        update account set roles = array_replace(roles, 'MODERATOR', 'EDITOR')
                        where 'MODERATOR' = any(roles) and not id = any(:kept)""")
                .param(
                        "kept",
                        Arrays.stream(moderators).map(each -> each.id().value()).toArray(UUID[]::new))
                .update();
        entities.clear();
    }

    @Test
    void REV_14_what_waits_for_longer_than_ten_days_is_overdue() {
        Map<Moderation.Step, Long> before = as(admin, () -> watch.overdue());
        UUID review = people.write(people.client(), trainer.subject(), 5);
        assertThat(as(admin, () -> watch.overdue())).isEqualTo(before);
        clock.advance(Moderation.PATIENCE.plus(Duration.ofHours(1)));
        long late = as(admin, () -> watch.overdue()).getOrDefault(Moderation.Step.FIRST, 0L);
        people.publish(people.moderator(), review, 1);
        assertThat(as(admin, () -> watch.overdue())).containsEntry(Moderation.Step.FIRST, late - 1);
        assertThat(before).containsOnlyKeys(Moderation.Step.FIRST, Moderation.Step.SECOND, Moderation.Step.APPEAL);
    }

    @Test
    void only_an_admin_watches() {
        for (Role role : new Role[] {Role.CLIENT, Role.TRAINER, Role.MODERATOR}) {
            Actor curious = others.person("Curious", role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(curious, () -> watch.bias()));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(curious, () -> watch.overdue()));
        }
    }
}
