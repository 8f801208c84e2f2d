package app.comeback.reviews;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.care.CarePeople;
import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.RejectionReason;
import app.comeback.moderation.Signals;
import app.comeback.people.Practice;
import app.comeback.people.ProfileFacts;
import app.comeback.shared.Actor;
import app.comeback.shared.ConditionCode;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReviewAttacksTest {

    private static final Instant NOW = Instant.parse("2026-12-10T12:00:00Z");

    @Autowired
    OwnReviews own;

    @Autowired
    Moderation moderation;

    @Autowired
    CarePeople people;

    @Autowired
    Practice practice;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Actor trainer;
    Actor author;
    Actor moderator;
    Subject subject;

    @BeforeEach
    void meet() {
        clock.set(NOW);
        trainer = people.trainer();
        String slug = "t-" + UUID.randomUUID();
        as(
                trainer,
                () -> practice.saveProfile(
                        0, new ProfileFacts(slug, "H", "A", "English", Set.of(ConditionCode.HAMSTRING), true)));
        author = people.client();
        moderator = people.person("Mo Moderator", Role.MODERATOR);
        subject = Subject.trainer(trainer.id());
    }

    @Test
    void REV_09_a_second_account_from_the_trainers_own_address_is_seen_and_counts_for_nothing() {
        signedInFrom(trainer, 7);
        signedInFrom(author, 7);
        UUID review = write("The best there is.");
        Moderation.Case seen = as(moderator, () -> moderation.open(item(review)));
        assertThat(seen.signals()).contains(Signals.Signal.SAME_ADDRESS);
        assertThat(seen.known()).extracting(Moderation.Known::key).contains("reviews.known.unverified");
        // Even a moderator who overlooks it adds nothing to the mean: no session is on record.
        decide(review, Measure.PUBLISH, null);
        assertThat(counted()).isZero();
    }

    @Test
    void REV_22_an_address_that_only_one_of_them_used_is_no_signal() {
        signedInFrom(trainer, 8);
        signedInFrom(author, 9);
        UUID review = write("Fine.");
        assertThat(as(moderator, () -> moderation.open(item(review))).signals())
                .doesNotContain(Signals.Signal.SAME_ADDRESS);
    }

    @Test
    void REV_06_editing_a_rejected_review_brings_nothing_back_by_itself() {
        UUID review = write("Spam.");
        decide(review, Measure.REJECT, RejectionReason.SPAM);
        as(author, () -> own.edit(new OwnReviews.Edit(UUID.randomUUID(), review, said("Spam again."))));
        assertThat(listed()).isZero();
        assertThat(as(moderator, () -> moderation.open(item(review))))
                .satisfies(seen -> assertThat(seen.step()).isEqualTo(Moderation.Step.FIRST))
                .satisfies(seen -> assertThat(seen.earlier()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a\u202Eb", "a\u200Bb", "a\u0000b"})
    void what_nobody_sees_is_taken_out_and_markup_stays_plain_words(String typed) {
        UUID review = write(typed);
        String kept = as(moderator, () -> moderation.open(item(review))).text().value();
        assertThat(kept).isEqualTo(typed.startsWith("<") ? typed : "ab");
    }

    @Test
    void twenty_thousand_characters_are_refused_whole_and_nothing_is_kept() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> write("x".repeat(20_000)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("moderation.refused.text-long"));
        assertThat(as(author, () -> own.mine())).isEmpty();
    }

    @Test
    void REV_22_a_copy_of_the_own_earlier_version_is_no_signal() {
        UUID review = write("She listened, explained every step and answered within a day.");
        as(
                author,
                () -> own.edit(new OwnReviews.Edit(
                        UUID.randomUUID(),
                        review,
                        said("She listened, explained every step and answered within two days."))));
        assertThat(as(moderator, () -> moderation.open(item(review))).signals())
                .doesNotContain(Signals.Signal.COPIED_TEXT);
    }

    private void signedInFrom(Actor person, int network) {
        database.sql("""
                        insert into sign_in_network (network, account_id, last_sign_in)
                        values (sha256(cast(:network as bytea)), :account, :at)""")
                .param("network", (subject.key() + network).getBytes(StandardCharsets.UTF_8))
                .param("account", person.id().value())
                .param("at", NOW.atOffset(ZoneOffset.UTC))
                .update();
    }

    private UUID write(String text) {
        UUID review = UUID.randomUUID();
        as(author, () -> own.write(new OwnReviews.Write(review, subject, "A. N.", said(text))));
        return review;
    }

    private static OwnReviews.Said said(String text) {
        return new OwnReviews.Said(5, text, Incentive.NONE, true);
    }

    private void decide(UUID review, Measure measure, @Nullable RejectionReason reason) {
        as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(), item(review), 1, measure, reason, reason == null ? "" : "All", List.of())));
    }

    private long counted() {
        return sum("one + two + three + four + five");
    }

    private long listed() {
        return sum("listed");
    }

    private long sum(String columns) {
        return database.sql("select coalesce(sum(" + columns + "), 0) from review_summary where subject = :subject")
                .param("subject", subject.key())
                .query(Long.class)
                .single();
    }

    private static ItemRef item(UUID review) {
        return new ItemRef(ItemKind.REVIEW, review);
    }
}
