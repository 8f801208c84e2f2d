package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Redaction;
import app.comeback.moderation.RejectionReason;
import app.comeback.people.CredentialClass;
import app.comeback.people.Practice;
import app.comeback.people.ProfileFacts;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import app.comeback.training.SessionScript;
import app.comeback.training.ToGo;
import app.comeback.training.Trainees;
import app.comeback.training.Trainees.Trainee;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReviewServicesTest {

    private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");
    private static final String WORDS = "The answers came within a day, and every step had its reason.";

    @Autowired
    OwnReviews own;

    @Autowired
    Moderation moderation;

    @Autowired
    Trainees trainees;

    @Autowired
    CarePeople people;

    @Autowired
    Practice practice;

    @Autowired
    ToGo toGo;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Actor trainer;
    Actor client;
    Actor first;
    Actor second;
    Subject subject;

    @BeforeEach
    void meet() {
        clock.set(NOW);
        trainer = people.trainer();
        as(
                trainer,
                () -> practice.saveProfile(
                        0,
                        new ProfileFacts(
                                "t-" + UUID.randomUUID(),
                                "Headline",
                                "About",
                                "English",
                                Set.of(ConditionCode.HAMSTRING),
                                true)));
        Trainee trainee = trainees.trainee();
        client = trainee.client();
        people.share(client, trainer);
        SessionScript session = trainee.session(NOW.plus(Duration.ofMinutes(1))).whole();
        clock.set(NOW.plus(Duration.ofHours(2)));
        as(client, () -> toGo.store(client.id().value(), session.entries(), Locale.ENGLISH));
        first = people.person("Mo Moderator", Role.MODERATOR);
        second = people.person("Max Moderator", Role.MODERATOR);
        subject = Subject.trainer(trainer.id());
    }

    @Test
    void REV_01_who_trained_with_somebody_wears_the_badge_and_others_do_not() {
        write(client, 5);
        assertThat(mine(client).isVerified()).isTrue();
        Actor stranger = people.client();
        write(stranger, 5);
        assertThat(mine(stranger).isVerified()).isFalse();
    }

    @Test
    void REV_01_a_session_before_the_care_began_is_none_with_the_trainer() {
        Actor later = people.trainer();
        as(
                later,
                () -> practice.saveProfile(
                        0,
                        new ProfileFacts(
                                "t-" + UUID.randomUUID(), "H", "A", "English", Set.of(ConditionCode.HAMSTRING), true)));
        people.share(client, later);
        UUID review = UUID.randomUUID();
        as(client, () -> own.write(new OwnReviews.Write(review, Subject.trainer(later.id()), "A. N.", said(4))));
        assertThat(as(client, () -> own.mine()).getFirst().isVerified()).isFalse();
    }

    @Test
    void REV_02_one_review_per_client_and_subject_and_the_same_press_twice_is_one() {
        UUID review = write(client, 4);
        as(client, () -> own.write(new OwnReviews.Write(review, subject, "A. N.", said(4))));
        assertThat(as(client, () -> own.mine())).hasSize(1);
        refused("reviews.refused.one-per-subject", () -> write(client, 5));
    }

    @Test
    void REV_09_a_trainer_rates_neither_themselves_nor_a_colleague() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> write(trainer, 5));
    }

    @Test
    void REV_19_nothing_is_posted_without_the_consent() {
        refused(
                "reviews.refused.agree",
                () -> as(
                        client,
                        () -> own.write(new OwnReviews.Write(
                                UUID.randomUUID(),
                                subject,
                                "A. N.",
                                new OwnReviews.Said(5, WORDS, Incentive.NONE, false)))));
        assertThat(as(client, () -> own.mine())).isEmpty();
    }

    @Test
    void a_published_review_is_in_the_sums_and_an_edit_changes_them_once_it_is_decided() {
        UUID review = write(client, 2);
        assertThat(sums()).isEqualTo("0 0 0 0 0 0");
        decide(first, review, 1, Measure.PUBLISH, null, "");
        assertThat(sums()).isEqualTo("0 1 0 0 0 1");
        as(client, () -> own.edit(new OwnReviews.Edit(UUID.randomUUID(), review, said(4))));
        assertThat(sums()).isEqualTo("0 1 0 0 0 1");
        decide(first, review, 2, Measure.PUBLISH, null, "");
        assertThat(sums()).isEqualTo("0 0 0 1 0 1");
        as(client, () -> own.delete(UUID.randomUUID(), review));
        assertThat(sums()).isEqualTo("0 0 0 0 0 0");
    }

    @Test
    void REV_08_a_declared_incentive_is_listed_and_not_counted() {
        UUID review = UUID.randomUUID();
        as(
                client,
                () -> own.write(new OwnReviews.Write(
                        review, subject, "A. N.", new OwnReviews.Said(5, WORDS, Incentive.DISCOUNT, true))));
        decide(first, review, 1, Measure.PUBLISH, null, "");
        assertThat(sums()).isEqualTo("0 0 0 0 0 1");
    }

    @Test
    void REV_03_a_moderator_sees_no_stars_before_the_decision() {
        UUID review = write(client, 1);
        String seen = as(first, () -> moderation.open(item(review))).toString()
                + as(first, () -> moderation.queue(Moderation.Step.FIRST, null, 0, 1_000));
        assertThat(seen).contains(WORDS).doesNotContainIgnoringCase("stars");
    }

    @Test
    void a_low_rating_needs_a_second_moderator_and_the_author_hears_when_it_is_rejected() {
        UUID review = write(client, 1);
        Moderation.Outcome outcome = decide(first, review, 1, Measure.REJECT, RejectionReason.SPAM, "The link in it");
        assertThat(outcome).isEqualTo(Moderation.Outcome.SECOND_NEEDED);
        assertThat(mails("What became of your review")).isZero();
        refused(
                "moderation.refused.same-moderator",
                () -> as(first, () -> moderation.second(UUID.randomUUID(), item(review), 1, true)));
        as(second, () -> moderation.second(UUID.randomUUID(), item(review), 1, true));
        assertThat(mails("What became of your review")).isOne();
        assertThat(sums()).isEqualTo("0 0 0 0 0 0");
    }

    @Test
    void REV_05_the_statement_names_measure_reason_clause_facts_and_the_time_for_an_appeal() {
        UUID review = write(client, 4);
        decide(first, review, 1, Measure.REJECT, RejectionReason.SPAM, "The link in the last line");
        String mail = database.sql("select body from mail where recipient = :to and subject = :subject")
                .param("to", people.email(client))
                .param("subject", "What became of your review")
                .query(String.class)
                .single();
        assertThat(mail)
                .contains(
                        "not published",
                        "spam",
                        "Clause 10",
                        "The link in the last line",
                        "a moderator’s own look",
                        "no machine",
                        "10 Jun 2027",
                        "/my-reviews");
    }

    @Test
    void REV_11_what_is_masked_says_so_and_why() {
        UUID review = write(client, 4);
        int from = WORDS.indexOf("within a day");
        as(
                first,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(),
                        item(review),
                        1,
                        Measure.REDACT,
                        RejectionReason.PERSONAL_DATA,
                        "A time",
                        List.of(new Redaction.Stretch(from, from + "within a day".length())))));
        assertThat(mine(client).review().published()).hasValueSatisfying(version -> assertThat(
                        version.shown().value())
                .isEqualTo("The answers came [redacted by moderator: personal data], and every step had its reason."));
    }

    @Test
    void REV_06_an_appeal_that_is_right_brings_it_back() {
        UUID review = write(client, 4);
        decide(first, review, 1, Measure.REJECT, RejectionReason.SPAM, "The link");
        as(client, () -> own.appeal(UUID.randomUUID(), review, "There is no link in it."));
        assertThat(as(second, () -> moderation.open(item(review))).step()).isEqualTo(Moderation.Step.APPEAL);
        refused(
                "moderation.refused.same-moderator",
                () -> as(
                        first, () -> moderation.decideAppeal(UUID.randomUUID(), item(review), true, "You are right.")));
        as(second, () -> moderation.decideAppeal(UUID.randomUUID(), item(review), true, "You are right."));
        assertThat(sums()).isEqualTo("0 0 0 1 0 1");
        assertThat(mine(client).review().firstAt()).isEqualTo(NOW.plus(Duration.ofHours(2)));
        assertThat(mails("Your appeal was right")).isOne();
    }

    @Test
    void two_moderators_at_once_decide_once() {
        UUID review = write(client, 5);
        List<Boolean> decided = Stream.of(first, second)
                .map(moderator -> CompletableFuture.supplyAsync(() -> {
                    try {
                        decide(moderator, review, 1, Measure.PUBLISH, null, "");
                        return true;
                    } catch (Refused refused) {
                        return false;
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(decided).containsOnlyOnce(true);
        assertThat(sums()).isEqualTo("0 0 0 0 1 1");
    }

    @Test
    void a_moderator_who_took_care_of_the_author_does_not_decide() {
        Actor both = people.practitioner("Bo Both", CredentialClass.PERSONAL_TRAINER, null);
        people.share(client, both);
        Actor moderator = new Actor(both.id(), "Bo Both", Set.of(Role.TRAINER, Role.MODERATOR));
        UUID review = write(client, 1);
        refused("moderation.refused.related", () -> as(moderator, () -> moderation.open(item(review))));
        refused(
                "moderation.refused.related",
                () -> decide(moderator, review, 1, Measure.REJECT, RejectionReason.SPAM, "x"));
    }

    @Test
    void REV_12_a_deleted_review_keeps_no_word_and_no_name() {
        UUID review = write(client, 5);
        decide(first, review, 1, Measure.PUBLISH, null, "");
        as(client, () -> own.delete(UUID.randomUUID(), review));
        assertThat(database.sql("""
                        select count(*) from review r join review_version v on v.review = r.id
                        where r.id = :id and r.signed_as = '' and v.body is null and r.deleted_at is not null""").param("id", review).query(Long.class).single())
                .isOne();
        write(client, 3);
    }

    @Test
    void nobody_else_changes_a_review_and_nobody_but_moderators_decides() {
        UUID review = write(client, 3);
        Actor other = people.client();
        refused("moderation.refused.unknown", () -> as(other, () -> own.delete(UUID.randomUUID(), review)));
        refused(
                "moderation.refused.unknown",
                () -> as(other, () -> own.edit(new OwnReviews.Edit(UUID.randomUUID(), review, said(5)))));
        for (Actor actor : List.of(client, trainer)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(actor, () -> moderation.open(item(review))));
        }
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(first, () -> own.mine()));
    }

    @Test
    void what_was_written_and_decided_cannot_be_changed_in_the_database() {
        UUID review = write(client, 1);
        assertThatThrownBy(() -> update("update review_version set stars = 5 where review = :id", review))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> update(
                        "update review_version set state = 'REJECTED', measure = 'REJECT', reason = 'SPAM', decided_by = ("
                                + "select author from review where id = :id), decided_at = now() where review = :id",
                        review))
                .hasMessageContaining("review_low_is_rejected_by_two");
        assertThatThrownBy(() -> update("delete from review_act where review = :id", review))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> update("delete from review where id = :id", review))
                .hasMessageContaining("append-only");
    }

    private void update(String sql, UUID review) {
        database.sql(sql).param("id", review).update();
    }

    private UUID write(Actor author, int stars) {
        UUID review = UUID.randomUUID();
        as(author, () -> own.write(new OwnReviews.Write(review, subject, "A. N.", said(stars))));
        return review;
    }

    private static ItemRef item(UUID review) {
        return new ItemRef(ItemKind.REVIEW, review);
    }

    private static OwnReviews.Said said(int stars) {
        return new OwnReviews.Said(stars, WORDS, Incentive.NONE, true);
    }

    private OwnReviews.OwnReview mine(Actor author) {
        return as(author, () -> own.mine()).getFirst();
    }

    private Moderation.Outcome decide(
            Actor moderator,
            UUID review,
            int version,
            Measure measure,
            @Nullable RejectionReason reason,
            String facts) {
        return as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(), item(review), version, measure, reason, facts, List.of())));
    }

    private String sums() {
        return database.sql("""
                        select concat_ws(' ', one, two, three, four, five, listed) from review_summary
                        where subject_kind = 'TRAINER' and subject = :subject""")
                .param("subject", subject.key())
                .query(String.class)
                .optional()
                .orElse("0 0 0 0 0 0");
    }

    private long mails(String title) {
        return database.sql("select count(*) from mail where recipient = :to and subject = :subject")
                .param("to", people.email(client))
                .param("subject", title)
                .query(Long.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step).satisfies(refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
