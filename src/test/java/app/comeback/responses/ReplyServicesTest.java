package app.comeback.responses;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.care.CarePeople;
import app.comeback.care.ConsentPurpose;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.Redaction;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.Report;
import app.comeback.moderation.Reports;
import app.comeback.reviews.ReplyLint;
import app.comeback.reviews.ReplyLint.Finding;
import app.comeback.reviews.ReviewReplies;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.StatementCount;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReplyServicesTest {

    private static final String NEUTRAL = "Thank you for taking the time to write. We take it seriously.";

    @Autowired
    OwnReplies replies;

    @Autowired
    ReviewReplies shown;

    @Autowired
    Moderation moderation;

    @Autowired
    Reports reports;

    @Autowired
    ReplyModeration source;

    @Autowired
    Reviewed reviewed;

    @Autowired
    CarePeople people;

    @Autowired
    JdbcClient database;

    Actor trainer;
    Actor client;
    UUID review;

    @BeforeEach
    void meet() {
        trainer = reviewed.trainer();
        client = people.client();
        review = reviewed.review(trainer, client, "Alex W.", 2);
    }

    @Test
    void REV_07_a_reply_that_gives_the_author_away_is_blocked_and_says_by_which_words() {
        String reply = "Thanks Alex, your hamstring has been fine since the session on 12 October.";
        assertThat(as(trainer, () -> replies.check(review, reply)))
                .extracting(ReplyLint.Found::finding)
                .contains(Finding.NAME, Finding.CONDITION, Finding.SESSION, Finding.DATE);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> write(reply)).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo("responses.refused.lint");
            assertThat(refused.arguments().toString()).contains("Alex", "hamstring", "session", "October");
        });
        assertThat(own()).isNull();
    }

    @Test
    void REV_07_one_public_reply_after_a_moderator_read_it() {
        UUID act = UUID.randomUUID();
        as(trainer, () -> replies.write(act, review, NEUTRAL));
        as(trainer, () -> replies.write(act, review, NEUTRAL));
        assertThat(shown.repliesTo(List.of(review))).isEmpty();

        decide(act, 1, Measure.PUBLISH, null, "");
        assertThat(shown.repliesTo(List.of(review))).hasEntrySatisfying(review, reply -> {
            assertThat(reply.id()).isEqualTo(act);
            assertThat(reply.by()).isEqualTo("Tom Trainer");
            assertThat(reply.text()).isEqualTo(NEUTRAL);
        });
        assertThatThrownBy(() -> database.sql("insert into posting (id, kind, about, first_at)"
                                + " values (:id, 'REPLY', :review, now())")
                        .param("id", UUID.randomUUID())
                        .param("review", review)
                        .update())
                .hasMessageContaining("posting_one_reply");
    }

    @Test
    void REV_07_a_trainer_cannot_find_out_the_author_by_trying_names() {
        Actor stranger = people.person("Zebedee Quirrell", Role.CLIENT);
        UUID other = reviewed.review(trainer, stranger, "A reader", 4);
        String guess = NEUTRAL + " Zebedee reads this.";
        assertThat(as(trainer, () -> replies.check(other, guess))).isEmpty();

        UUID act = UUID.randomUUID();
        as(trainer, () -> replies.write(act, other, guess));
        Moderation.Case seen = as(reviewed.moderator(), () -> moderation.open(item(act)));
        assertThat(seen.known()).extracting(Moderation.Known::key).contains("responses.known.names-author");
    }

    @Test
    void REV_07_the_names_of_all_clients_are_blocked_whoever_wrote_the_review() {
        Actor other = people.person("Bettina Unrelated", Role.CLIENT);
        people.give(other, ConsentPurpose.CARE);
        people.share(other, trainer);
        assertThat(as(trainer, () -> replies.check(review, "Bettina said so as well.")))
                .containsExactly(new ReplyLint.Found(Finding.NAME, "Bettina"));
    }

    @Test
    void REV_02_a_changed_reply_waits_while_readers_see_the_one_before() {
        UUID reply = published(NEUTRAL);
        as(trainer, () -> replies.write(UUID.randomUUID(), review, "We have changed how we answer messages."));
        assertThat(text()).isEqualTo(NEUTRAL);
        decide(reply, 2, Measure.PUBLISH, null, "");
        assertThat(text()).isEqualTo("We have changed how we answer messages.");
    }

    @Test
    void a_reply_to_a_review_that_is_not_public_any_more_is_not_public_either() {
        UUID reply = published(NEUTRAL);
        assertThat(as(trainer, () -> source.shown(reply))).isPresent();
        reviewed.takeBack(client, review);
        assertThat(shown.repliesTo(List.of(review))).isEmpty();
        assertThat(as(trainer, () -> source.shown(reply))).isEmpty();
        assertThat(as(reviewed.moderator(), () -> source.excerpts(List.of(reply))))
                .isEmpty();
        refused("responses.refused.review-gone", () -> write("Another one."));
    }

    @Test
    void REV_16_whoever_reported_a_reply_hears_when_it_goes_with_its_review() {
        UUID reply = published(NEUTRAL);
        Actor reader = people.client();
        as(reader, () -> reports.report(new Report(item(reply), RejectionReason.OFF_TOPIC, "", null), "192.0.2.7"));
        reviewed.takeBack(client, review);
        assertThat(database.sql("select result from report where item = :id")
                        .param("id", reply)
                        .query(String.class)
                        .single())
                .isEqualTo("GONE");
    }

    @Test
    void REV_05_REV_06_the_trainer_reads_the_statement_and_another_moderator_decides_the_appeal() {
        UUID reply = UUID.randomUUID();
        as(trainer, () -> replies.write(reply, review, NEUTRAL));
        Actor first = decide(reply, 1, Measure.REJECT, RejectionReason.OFF_TOPIC, "It says nothing");
        assertThat(mail("What became of your reply"))
                .contains("not published", "off topic", "It says nothing", "no machine", "/workspace/reviews");
        assertThat(Objects.requireNonNull(own()).canAppeal()).isTrue();

        as(trainer, () -> replies.appeal(UUID.randomUUID(), review, "It says thanks."));
        refused(
                "moderation.refused.same-moderator",
                () -> as(first, () -> moderation.decideAppeal(UUID.randomUUID(), item(reply), true, "Right.")));
        as(reviewed.moderator(), () -> moderation.decideAppeal(UUID.randomUUID(), item(reply), true, "Right."));
        assertThat(text()).isEqualTo(NEUTRAL);
        assertThat(Objects.requireNonNull(own()).latest().state()).isEqualTo(ModeratedText.State.REINSTATED);
    }

    @Test
    void REV_11_a_masked_reply_says_so() {
        UUID reply = UUID.randomUUID();
        as(trainer, () -> replies.write(reply, review, NEUTRAL));
        as(
                reviewed.moderator(),
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(),
                        item(reply),
                        1,
                        Measure.REDACT,
                        RejectionReason.PERSONAL_DATA,
                        "The first word",
                        List.of(new Redaction.Stretch(0, 5)))));
        assertThat(text()).startsWith("[redacted by moderator: personal data] you for");
    }

    @Test
    void REV_12_a_reply_taken_back_keeps_no_word_and_another_can_be_written() {
        UUID reply = published(NEUTRAL);
        as(trainer, () -> replies.takeBack(UUID.randomUUID(), review));
        assertThat(shown.repliesTo(List.of(review))).isEmpty();
        assertThat(database.sql("select count(*) from posting_version where posting = :id and body is null")
                        .param("id", reply)
                        .query(Long.class)
                        .single())
                .isOne();
        write("Another one.");
        assertThat(Objects.requireNonNull(own()).latest().state()).isEqualTo(ModeratedText.State.WAITING);
    }

    @Test
    void another_trainer_neither_reads_nor_answers_a_review() {
        Actor other = reviewed.trainer();
        assertThat(as(other, () -> replies.page(1)).rows()).isEmpty();
        refused("responses.refused.review", () -> as(other, () -> replies.write(UUID.randomUUID(), review, NEUTRAL)));
        refused("responses.refused.review", () -> as(other, () -> replies.check(review, NEUTRAL)));
        published(NEUTRAL);
        refused("responses.refused.review", () -> as(other, () -> replies.takeBack(UUID.randomUUID(), review)));
    }

    @Test
    void without_a_public_page_nobody_replies() {
        Actor hidden = people.trainer();
        assertThat(as(hidden, () -> replies.page(1)).hasProfile()).isFalse();
        assertThat(as(trainer, () -> replies.page(1)).hasProfile()).isTrue();
    }

    @Test
    void clients_and_moderators_have_no_replies_and_trainers_do_not_moderate() {
        UUID reply = published(NEUTRAL);
        for (Actor actor : List.of(client, reviewed.moderator())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(actor, () -> replies.page(1)));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(trainer, () -> source.open(reply, true)));
    }

    @Test
    void a_moderator_who_is_the_trainer_or_wrote_the_review_does_not_decide() {
        UUID reply = UUID.randomUUID();
        as(trainer, () -> replies.write(reply, review, NEUTRAL));
        Actor self = new Actor(trainer.id(), "Tom Trainer", Set.of(Role.TRAINER, Role.MODERATOR));
        refused("moderation.refused.own", () -> as(self, () -> moderation.open(item(reply))));
        Actor author = new Actor(client.id(), "Clara Client", Set.of(Role.MODERATOR));
        refused("moderation.refused.own-subject", () -> as(author, () -> moderation.open(item(reply))));
    }

    @Test
    void a_trainer_sees_what_readers_see_and_no_account_name() {
        OwnReplies.Page page = as(trainer, () -> replies.page(1));
        assertThat(page.total()).isOne();
        assertThat(page.rows().getFirst().review().signedAs()).isEqualTo("Alex W.");
        assertThat(page.toString()).doesNotContain("Clara Client", client.id().toString());
    }

    @Test
    void a_page_takes_the_same_number_of_statements_however_many_reviews_and_replies_there_are() {
        published(NEUTRAL);
        int few = as(trainer, () -> StatementCount.of(() -> replies.page(1)));
        int publicFew = StatementCount.of(() -> shown.repliesTo(List.of(review)));
        UUID second = reviewed.review(trainer, people.client(), "Somebody", 5);
        UUID reply = UUID.randomUUID();
        as(trainer, () -> replies.write(reply, second, NEUTRAL));
        decide(reply, 1, Measure.PUBLISH, null, "");
        assertThat(as(trainer, () -> StatementCount.of(() -> replies.page(1)))).isEqualTo(few);
        assertThat(StatementCount.of(() -> shown.repliesTo(List.of(review, second))))
                .isEqualTo(publicFew)
                .isEqualTo(3);
    }

    private void write(String text) {
        as(trainer, () -> replies.write(UUID.randomUUID(), review, text));
    }

    private UUID published(String text) {
        UUID reply = UUID.randomUUID();
        as(trainer, () -> replies.write(reply, review, text));
        decide(reply, 1, Measure.PUBLISH, null, "");
        return reply;
    }

    private OwnReplies.@Nullable Own own() {
        return as(trainer, () -> replies.page(1)).rows().getFirst().reply();
    }

    private String text() {
        return Objects.requireNonNull(shown.repliesTo(List.of(review)).get(review))
                .text();
    }

    private String mail(String subject) {
        return database.sql("select body from mail where recipient = :to and subject = :subject")
                .param("to", people.email(trainer))
                .param("subject", subject)
                .query(String.class)
                .single();
    }

    private Actor decide(UUID reply, int version, Measure measure, @Nullable RejectionReason reason, String facts) {
        Actor moderator = reviewed.moderator();
        as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(), item(reply), version, measure, reason, facts, List.of())));
        return moderator;
    }

    private static ItemRef item(UUID reply) {
        return new ItemRef(ItemKind.REPLY, reply);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step).satisfies(refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
