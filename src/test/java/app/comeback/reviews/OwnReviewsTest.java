package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import app.comeback.testing.TestClock;
import app.comeback.training.StopReason;
import app.comeback.training.Trainees.Trainee;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class OwnReviewsTest {

    private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");
    private static final Subject PROGRAMME = Subject.programme("hamstring-strain");

    @Autowired
    OwnReviews own;

    @Autowired
    OwnReviewing reviewing;

    @Autowired
    TestClock clock;

    Actor trainer;

    @BeforeEach
    void meet() {
        clock.set(NOW);
        trainer = reviewing.publicTrainer();
    }

    @Test
    void REV_01_a_client_chooses_among_public_trainers_and_programmes_by_name_and_reads_which_label_comes() {
        Trainee trainee = reviewing.inCare(trainer);
        Actor hidden = reviewing.people().trainer();
        reviewing.people().share(trainee.client(), hidden);
        assertThat(choices(trainee.client()))
                .extracting(OwnReviews.Choice::name)
                .containsExactly("Tom Trainer", "Hamstring strain");
        assertThat(choices(trainee.client()))
                .extracting(choice -> choice.experience().badge())
                .containsOnly(Experience.Badge.NOTHING_COMPLETED);
        reviewing.trains(trainee);
        assertThat(choices(trainee.client()))
                .hasSize(2)
                .extracting(OwnReviews.Choice::experience)
                .allMatch(Experience::isVerified)
                .extracting(Experience::lastAt)
                .doesNotContainNull();
    }

    @Test
    void REV_01_a_programme_that_is_over_counts_for_twelve_months_after_its_last_session() {
        Trainee trainee = reviewing.inCare(trainer);
        reviewing.trains(trainee);
        reviewing.endPlan(trainee);
        clock.advance(Duration.ofDays(360));
        assertThat(experience(trainee.client(), PROGRAMME).badge()).isEqualTo(Experience.Badge.VERIFIED);
        UUID review = reviewing.write(trainee.client(), PROGRAMME, 4);
        assertThat(mine(trainee.client(), review).isVerified()).isTrue();
        clock.advance(Duration.ofDays(10));
        assertThat(experience(trainee.client(), PROGRAMME).badge()).isEqualTo(Experience.Badge.TOO_LONG_AGO);
    }

    @Test
    void REV_01_a_session_that_was_stopped_or_has_no_set_is_no_experience() {
        Trainee stopped = reviewing.inCare(trainer);
        reviewing.trains(
                stopped,
                stopped.session(clock.instant())
                        .started()
                        .before(0)
                        .set(0, 1)
                        .stopped(StopReason.NO_TIME)
                        .finished());
        Trainee idle = reviewing.inCare(trainer);
        reviewing.trains(
                idle,
                idle.session(clock.instant())
                        .started()
                        .before(0)
                        .set(0, 1)
                        .notSet(0, 1)
                        .finished());
        assertThat(List.of(stopped, idle)).allSatisfy(trainee -> assertThat(
                        experience(trainee.client(), PROGRAMME).badge())
                .isEqualTo(Experience.Badge.NOTHING_COMPLETED));
    }

    @Test
    void REV_02_a_choice_knows_the_review_that_exists_until_it_is_taken_back() {
        Actor client = reviewing.trained(trainer);
        UUID review = reviewing.write(client, Subject.trainer(trainer.id()), 2);
        assertThat(choices(client)).extracting(OwnReviews.Choice::review).containsExactly(review, null);
        as(client, () -> own.delete(UUID.randomUUID(), review));
        assertThat(choices(client)).extracting(OwnReviews.Choice::review).containsOnlyNulls();
    }

    @Test
    void REV_01_others_may_rate_without_the_badge_but_nobody_rates_what_is_not_there() {
        Actor stranger = reviewing.people().client();
        Subject subject = Subject.trainer(trainer.id());
        OwnReviews.Choice choice = as(stranger, () -> own.choice(subject));
        assertThat(choice.experience().badge()).isEqualTo(Experience.Badge.NOTHING_COMPLETED);
        Actor hidden = reviewing.people().trainer();
        refused("reviews.refused.unknown-subject", () -> as(stranger, () -> own.choice(Subject.trainer(hidden.id()))));
        refused(
                "reviews.refused.unknown-subject",
                () -> as(stranger, () -> own.choice(Subject.programme("no-such-programme"))));
    }

    @Test
    void REV_08_what_somebody_got_for_it_can_be_declared_in_six_ways_and_only_none_counts() {
        Actor client = reviewing.trained(trainer);
        UUID review = reviewing.write(client, Subject.trainer(trainer.id()), 5, Incentive.FAMILY);
        assertThat(mine(client, review).review().versions().getFirst().incentive())
                .isEqualTo(Incentive.FAMILY);
        assertThat(Incentive.values())
                .filteredOn(incentive -> !incentive.isDeclared())
                .containsExactly(Incentive.NONE);
    }

    @Test
    void REV_20_where_testimonials_are_forbidden_nothing_is_offered_and_nothing_is_taken() {
        Actor client = reviewing.trained(trainer);
        OwnReviews closed = reviewing.closed();
        Subject subject = Subject.trainer(trainer.id());
        as(client, () -> {
            assertThat(closed.isOpen()).isFalse();
            assertThat(closed.choices()).isEmpty();
            refused("reviews.refused.jurisdiction", () -> closed.choice(subject));
            refused(
                    "reviews.refused.jurisdiction",
                    () -> closed.write(new OwnReviews.Write(
                            UUID.randomUUID(),
                            subject,
                            "A. N.",
                            new OwnReviews.Said(5, OwnReviewing.WORDS, Incentive.NONE, true))));
            assertThat(closed.mine()).isEmpty();
        });
    }

    @Test
    void own_reviews_and_choices_take_as_many_statements_however_many_there_are() {
        Trainee trainee = reviewing.inCare(trainer);
        reviewing.trains(trainee);
        Actor client = trainee.client();
        reviewing.write(client, Subject.trainer(trainer.id()), 4);
        int one = statements(client);
        for (int more = 0; more < 4; more++) {
            Actor other = reviewing.publicTrainer();
            reviewing.people().share(client, other);
            reviewing.write(client, Subject.trainer(other.id()), 1 + more);
        }
        assertThat(as(client, () -> own.mine())).hasSize(5);
        assertThat(statements(client)).isEqualTo(one).isLessThanOrEqualTo(7);
    }

    @Test
    void only_clients_have_own_reviews() {
        for (Actor actor : List.of(
                trainer, reviewing.moderator(), reviewing.people().admins().getFirst())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(actor, () -> own.choices()));
        }
    }

    private int statements(Actor client) {
        return StatementCount.of(() -> as(client, () -> {
            own.mine();
            own.choices();
        }));
    }

    private List<OwnReviews.Choice> choices(Actor client) {
        return as(client, () -> own.choices());
    }

    private Experience experience(Actor client, Subject subject) {
        return as(client, () -> own.choice(subject)).experience();
    }

    private OwnReviews.OwnReview mine(Actor client, UUID review) {
        return as(client, () -> own.mine()).stream()
                .filter(each -> each.review().id().equals(review))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step).satisfies(refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
