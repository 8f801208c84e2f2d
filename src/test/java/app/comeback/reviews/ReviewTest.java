package app.comeback.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.comeback.moderation.Measure;
import app.comeback.moderation.ModeratedText;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.PublicText;
import app.comeback.moderation.RejectionReason;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-08-31T12:00:00Z");
    private static final AccountId AUTHOR = new AccountId(UUID.randomUUID());
    private static final AccountId FIRST = new AccountId(UUID.randomUUID());
    private static final AccountId SECOND = new AccountId(UUID.randomUUID());
    private static final AccountId THIRD = new AccountId(UUID.randomUUID());
    private static final PublicText MASKED = new PublicText("Answers [redacted]");
    private static final PublicText WORDS = new PublicText("Answers took long.");

    @Test
    void nothing_is_public_before_somebody_decided() {
        assertThat(written(5).published()).isEmpty();
        assertThat(written(5).decide(1, publish(), null, true).published()).isPresent();
    }

    @Test
    void REV_02_an_edit_is_a_version_and_the_published_one_stays_until_it_is_decided() {
        Review edited = written(2).decide(1, publish(), null, true).edit(new Stars(4), WORDS, Incentive.NONE, NOW);
        assertThat(edited.versions()).hasSize(2);
        assertThat(edited.published())
                .hasValueSatisfying(version -> assertThat(version.stars()).isEqualTo(new Stars(2)));
        assertThat(edited.decide(2, publish(), null, true).published())
                .hasValueSatisfying(version -> assertThat(version.stars()).isEqualTo(new Stars(4)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void REV_03_publishing_and_redacting_are_the_same_for_every_rating(int stars) {
        assertThat(written(stars)
                        .decide(1, publish(), null, true)
                        .versions()
                        .getLast()
                        .state())
                .isEqualTo(ModeratedText.State.PUBLISHED);
        assertThat(written(stars)
                        .decide(1, redact(), MASKED, false)
                        .versions()
                        .getLast()
                        .shown())
                .isEqualTo(MASKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_low_rating_is_rejected_by_two(int stars) {
        Review proposed = written(stars).decide(1, reject(FIRST), null, true);
        assertThat(proposed.versions().getLast().state()).isEqualTo(ModeratedText.State.SECOND_NEEDED);
        refused("moderation.refused.same-moderator", () -> proposed.second(1, FIRST, true));
        assertThat(proposed.second(1, SECOND, true).versions().getLast().state())
                .isEqualTo(ModeratedText.State.REJECTED);
        assertThat(proposed.second(1, SECOND, false).published()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_only_moderator_waits_three_days_with_a_low_rating(int stars) {
        Review proposed = written(stars).decide(1, reject(FIRST), null, false);
        Instant almost = NOW.plus(Duration.ofDays(3)).minusMillis(1);
        assertThat(proposed.waited(almost).versions().getLast().state()).isEqualTo(ModeratedText.State.WAITING_OUT);
        Version rejected = proposed.waited(almost.plusMillis(1)).versions().getLast();
        assertThat(rejected.state()).isEqualTo(ModeratedText.State.REJECTED);
        assertThat(rejected.words().isAlone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void a_high_rating_is_rejected_by_one(int stars) {
        assertThat(written(stars)
                        .decide(1, reject(FIRST), null, true)
                        .versions()
                        .getLast()
                        .state())
                .isEqualTo(ModeratedText.State.REJECTED);
    }

    @ParameterizedTest
    @EnumSource(value = Measure.class, names = "PUBLISH", mode = EnumSource.Mode.EXCLUDE)
    void REV_04_a_restriction_has_a_reason_of_the_list(Measure measure) {
        refused("moderation.refused.reason", () -> new ModerationDecision(measure, null, "Facts", false, FIRST, NOW));
        assertThat(RejectionReason.values()).hasSize(12);
        assertThat(Arrays.toString(RejectionReason.values())).doesNotContainIgnoringCase("negative");
    }

    @Test
    void two_moderators_cannot_decide_at_once() {
        Review decided = written(5).decide(1, publish(), null, true);
        refused("moderation.refused.state.PUBLISHED", () -> decided.decide(1, reject(SECOND), null, true));
    }

    @Test
    void a_decision_counts_for_the_version_that_was_read() {
        Review edited = written(5).edit(new Stars(1), WORDS, Incentive.NONE, NOW);
        refused("moderation.refused.edited", () -> edited.decide(1, publish(), null, true));
        assertThat(edited.versions().getFirst().state()).isEqualTo(ModeratedText.State.SUPERSEDED);
    }

    @Test
    void editing_a_rejected_review_publishes_nothing_by_itself() {
        Review edited = rejected().edit(new Stars(5), WORDS, Incentive.NONE, NOW);
        assertThat(edited.published()).isEmpty();
        assertThat(edited.versions().getFirst().state()).isEqualTo(ModeratedText.State.REJECTED);
        assertThat(edited.versions().getLast().state()).isEqualTo(ModeratedText.State.WAITING);
    }

    @Test
    void REV_06_another_moderator_decides_the_appeal_and_the_old_place_comes_back() {
        Review appealed = rejected().appeal("Why", NOW.plusSeconds(60));
        refused("moderation.refused.same-moderator", () -> appealed.decideAppeal(FIRST, true, "Answer", NOW));
        refused("moderation.refused.same-moderator", () -> appealed.decideAppeal(SECOND, true, "Answer", NOW));
        Review reinstated = appealed.decideAppeal(THIRD, true, "Answer", NOW.plusSeconds(9_999));
        assertThat(reinstated.published()).isPresent();
        assertThat(reinstated.firstAt()).isEqualTo(NOW);
        assertThat(appealed.decideAppeal(THIRD, false, "Answer", NOW).published())
                .isEmpty();
    }

    @Test
    void an_appeal_brings_back_the_words_that_were_masked() {
        Review reinstated = written(4)
                .decide(1, redact(), MASKED, true)
                .appeal("Why", NOW)
                .decideAppeal(SECOND, true, "Answer", NOW);
        assertThat(reinstated.published())
                .hasValueSatisfying(version -> assertThat(version.shown()).isEqualTo(WORDS));
    }

    @Test
    void REV_05_an_appeal_is_open_for_six_months_of_the_calendar() {
        Instant until = Instant.parse("2027-02-28T12:00:00Z");
        rejected().appeal("Why", until.minusMillis(1));
        refused("moderation.refused.appeal-late", () -> rejected().appeal("Why", until));
    }

    @Test
    void an_appeal_is_made_once() {
        Review appealed = rejected().appeal("Why", NOW);
        refused("moderation.refused.appealed", () -> appealed.appeal("Why", NOW));
        refused("moderation.refused.nothing-to-appeal", () -> written(4).appeal("Why", NOW));
    }

    @Test
    void a_review_that_two_judged_differently_leaves_nothing_to_appeal() {
        Review published = written(1).decide(1, reject(FIRST), null, true).second(1, SECOND, false);
        refused("moderation.refused.nothing-to-appeal", () -> published.appeal("Why", NOW));
    }

    @Test
    void REV_12_an_author_takes_it_back_at_any_time_and_nothing_follows() {
        Review deleted = written(1).decide(1, publish(), null, true).delete(NOW);
        assertThat(deleted.published()).isEmpty();
        assertThat(deleted.delete(NOW.plusSeconds(9))).isEqualTo(deleted);
        refused("moderation.refused.deleted", () -> deleted.decide(1, publish(), null, true));
        refused("moderation.refused.deleted", () -> deleted.edit(new Stars(5), WORDS, Incentive.NONE, NOW));
        refused("moderation.refused.deleted", () -> deleted.appeal("Why", NOW));
        assertThat(written(1)
                        .decide(1, reject(FIRST), null, false)
                        .delete(NOW)
                        .waited(NOW.plus(ModeratedText.ALONE))
                        .published())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_is_public_with_a_low_rating_stays_public_until_two_have_answered_the_report(int stars) {
        Review contested = published(stars).answerNotice(1, notice(FIRST), null, true);
        assertThat(contested.published()).isPresent();
        refused("moderation.refused.same-moderator", () -> contested.second(1, FIRST, true));
        assertThat(contested.second(1, SECOND, true).published()).isEmpty();
        assertThat(contested.second(1, SECOND, false).published()).isPresent();
        refused("moderation.refused.contested", () -> contested.edit(new Stars(5), WORDS, Incentive.NONE, NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_only_moderator_takes_down_a_low_rating_after_three_days(int stars) {
        Review contested = published(stars).answerNotice(1, notice(FIRST), null, false);
        Instant until = NOW.plus(ModeratedText.ALONE);
        assertThat(contested.waited(until.minusMillis(1)).published()).isPresent();
        assertThat(contested.waited(until).published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void a_high_rating_is_taken_down_by_one(int stars) {
        assertThat(published(stars).answerNotice(1, notice(FIRST), null, true).published())
                .isEmpty();
    }

    @Test
    void taking_down_a_version_brings_back_none_that_its_author_had_replaced() {
        Review replaced =
                published(5).edit(new Stars(4), WORDS, Incentive.NONE, NOW).decide(2, publish(), null, true);
        Review taken = replaced.answerNotice(2, notice(FIRST), null, true);
        assertThat(taken.published()).isEmpty();
        assertThat(taken.appeal("Why", NOW)
                        .decideAppeal(SECOND, true, "Answer", NOW)
                        .published())
                .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(2));
    }

    @Test
    void an_appeal_settles_the_same_words_for_later_reports() {
        Review reinstated = rejected().appeal("Why", NOW).decideAppeal(THIRD, true, "Answer", NOW);
        refused("moderation.refused.settled", () -> reinstated.answerNotice(1, notice(FIRST), null, true));
        assertThat(reinstated.answerNotice(1, publish(), null, true)).isEqualTo(reinstated);
    }

    @Test
    void masks_stay_while_a_second_moderator_looks() {
        Review masked = written(2).decide(1, redact(), MASKED, true);
        Review contested = masked.answerNotice(1, notice(FIRST), null, true);
        assertThat(contested.published())
                .hasValueSatisfying(version -> assertThat(version.shown()).isEqualTo(MASKED));
        assertThat(contested.second(1, SECOND, false).published())
                .hasValueSatisfying(version -> assertThat(version.shown()).isEqualTo(MASKED));
    }

    private static Review published(int stars) {
        return written(stars).decide(1, publish(), null, true);
    }

    private static ModerationDecision notice(AccountId by) {
        return new ModerationDecision(Measure.REJECT, RejectionReason.ABUSE, "Facts", true, by, NOW);
    }

    private static Review written(int stars) {
        return Review.written(UUID.randomUUID(), AUTHOR, new Stars(stars), WORDS, Incentive.NONE, NOW);
    }

    private static Review rejected() {
        return written(2).decide(1, reject(FIRST), null, true).second(1, SECOND, true);
    }

    private static ModerationDecision publish() {
        return decision(Measure.PUBLISH, null, FIRST);
    }

    private static ModerationDecision redact() {
        return decision(Measure.REDACT, RejectionReason.PERSONAL_DATA, FIRST);
    }

    private static ModerationDecision reject(AccountId by) {
        return decision(Measure.REJECT, RejectionReason.SPAM, by);
    }

    private static ModerationDecision decision(Measure measure, @Nullable RejectionReason reason, AccountId by) {
        return new ModerationDecision(measure, reason, reason == null ? "" : "Facts", false, by, NOW);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step).satisfies(refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
