package app.comeback.guides;

import static app.comeback.guides.GuidePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.TestGuides;
import app.comeback.guides.PublishedGuide.HistoryEntry;
import app.comeback.medicalreview.Badge;
import app.comeback.medicalreview.Badges;
import app.comeback.shared.Actor;
import app.comeback.shared.Refused;
import app.comeback.shared.Role;
import app.comeback.testing.PortalTest;
import app.comeback.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class GuideWorkflowTest {

    @Autowired
    GuidePeople people;

    @Autowired
    GuideEditing editing;

    @Autowired
    GuideDesk desk;

    @Autowired
    GuideWorkflow workflow;

    @Autowired
    GuideWithdrawals withdrawals;

    @Autowired
    PublishedGuides published;

    @Autowired
    Badges badges;

    @Autowired
    TestClock clock;

    Actor editor;
    String title;

    @BeforeEach
    void somebodyWrites() {
        editor = people.editor();
        title = "Guide " + UUID.randomUUID();
    }

    private OpenGuide open(GuideId id) {
        return as(editor, () -> desk.open(id).orElseThrow());
    }

    private void save(GuideId id, int base, GuideContent content) {
        as(editor, () -> editing.save(new SaveGuide(id, base, content, "")));
    }

    private PublishedGuide page(GuideId id) {
        return published.find(open(id).slug()).orElseThrow();
    }

    private Badge badge(GuideId id) {
        return badges.of("guide", id.value(), page(id).hash());
    }

    @Test
    void a_guide_goes_from_draft_through_a_signature_to_the_public() {
        GuideId id = people.draft(editor, TestGuides.plain(title));
        assertThat(published.find(open(id).slug())).isEmpty();
        as(editor, () -> workflow.sendToReview(id, 1));
        assertThat(open(id).state()).isEqualTo(GuideState.MEDICAL_REVIEW);
        people.sign(id, 1);
        assertThat(open(id).state()).isEqualTo(GuideState.APPROVED);
        as(editor, () -> workflow.publish(id, 1, "The first edition"));
        assertThat(open(id).state()).isEqualTo(GuideState.PUBLISHED);
        assertThat(page(id).content()).isEqualTo(TestGuides.plain(title));
        assertThat(page(id).history())
                .extracting(HistoryEntry::kind)
                .containsExactly(HistoryEntry.Kind.PUBLISHED, HistoryEntry.Kind.REVIEWED);
        assertThat(badge(id).isShown()).isTrue();
    }

    @Test
    void a_guide_with_an_open_error_is_not_sent_until_it_is_mended_or_waived() {
        GuideId id = people.draft(editor, TestGuides.withText(TestGuides.plain(title), 0, ""));
        assertThatThrownBy(() -> as(editor, () -> workflow.sendToReview(id, 1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("open-errors");
        open(id).findings().stream()
                .filter(CheckedFinding::blocks)
                .forEach(checked ->
                        as(editor, () -> editing.waive(id, checked.finding().fingerprint(), "It is meant to be so.")));
        as(editor, () -> workflow.sendToReview(id, 1));
        assertThat(open(id).state()).isEqualTo(GuideState.MEDICAL_REVIEW);
    }

    @Test
    void sending_and_publishing_twice_happens_once() {
        GuideId id = people.draft(editor, TestGuides.plain(title));
        as(editor, () -> workflow.sendToReview(id, 1));
        as(editor, () -> workflow.sendToReview(id, 1));
        people.sign(id, 1);
        List<CompletableFuture<Void>> clicks = Stream.of(1, 2)
                .map(click -> CompletableFuture.runAsync(() -> as(editor, () -> workflow.publish(id, 1, ""))))
                .toList();
        clicks.forEach(CompletableFuture::join);
        assertThat(page(id).history())
                .filteredOn(entry -> entry.kind() == HistoryEntry.Kind.PUBLISHED)
                .hasSize(1);
    }

    @Test
    void an_unsigned_guide_is_never_published_for_the_first_time() {
        GuideId id = people.draft(editor, TestGuides.plain(title));
        assertThatThrownBy(() -> as(editor, () -> workflow.publish(id, 1, "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("publish.draft");
        assertThatThrownBy(() -> as(editor, () -> workflow.publishCorrection(id, 1, "It was wrong before.")))
                .isInstanceOf(Refused.class);
        assertThat(published.find(open(id).slug())).isEmpty();
    }

    @Test
    void a_step_on_a_revision_that_is_not_the_newest_is_refused() {
        GuideId id = people.draft(editor, TestGuides.plain(title));
        save(id, 1, TestGuides.withSummary(TestGuides.plain(title), "Other."));
        assertThatThrownBy(() -> as(editor, () -> workflow.sendToReview(id, 1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stale");
    }

    @Test
    void a_sent_back_guide_shows_the_comment_at_its_place_until_it_is_sent_again() {
        GuideId id = people.draft(editor, TestGuides.plain(title));
        as(editor, () -> workflow.sendToReview(id, 1));
        people.sendBack(id, 1, "section:first-days", "How far is far?");
        OpenGuide guide = open(id);
        assertThat(guide.state()).isEqualTo(GuideState.CHANGES_REQUESTED);
        assertThat(guide.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.place()).isEqualTo("section:first-days");
            assertThat(comment.text()).isEqualTo("How far is far?");
        });
        assertThat(guide.name(guide.comments().getFirst().by())).isEqualTo("Robin Physio");
        save(id, 1, TestGuides.withText(TestGuides.plain(title), 0, "Walk for ten minutes. [general]"));
        as(editor, () -> workflow.sendToReview(id, 2));
        assertThat(open(id).state()).isEqualTo(GuideState.MEDICAL_REVIEW);
    }

    @Test
    void saving_takes_a_waiting_guide_out_of_the_queue() {
        GuideId id = people.draft(editor, TestGuides.plain(title));
        as(editor, () -> workflow.sendToReview(id, 1));
        save(id, 1, TestGuides.withSummary(TestGuides.plain(title), "Other."));
        assertThat(people.isWaiting(id, 1)).isFalse();
        as(editor, () -> workflow.sendToReview(id, 2));
        as(editor, () -> workflow.takeBack(id, 2));
        as(editor, () -> workflow.takeBack(id, 2));
        assertThat(people.isWaiting(id, 2)).isFalse();
        assertThat(open(id).state()).isEqualTo(GuideState.DRAFT);
    }

    @Test
    void an_editorial_change_of_a_public_guide_goes_out_at_once_and_keeps_the_badge() {
        GuideId id = people.published(editor, TestGuides.plain(title));
        save(id, 1, TestGuides.withByline(TestGuides.plain(title), "Another name"));
        assertThat(page(id).revision()).isEqualTo(1);
        as(editor, () -> workflow.publish(id, 2, "The author’s new name"));
        assertThat(page(id).revision()).isEqualTo(2);
        assertThat(badge(id).isShown()).isTrue();
        assertThat(page(id).history().getFirst())
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(HistoryEntry.Kind.EDITORIAL_CHANGE));
    }

    @Test
    void a_clinical_change_needs_a_new_signature_and_a_public_summary() {
        GuideId id = people.published(editor, TestGuides.plain(title));
        save(id, 1, TestGuides.withSummary(TestGuides.plain(title), "Other."));
        assertThatThrownBy(() -> as(editor, () -> workflow.publish(id, 2, "Better words")))
                .isInstanceOf(Refused.class);
        assertThat(page(id).revision()).isEqualTo(1);
        as(editor, () -> workflow.sendToReview(id, 2));
        assertThat(page(id).revision()).isEqualTo(1);
        people.sign(id, 2);
        assertThatThrownBy(() -> as(editor, () -> workflow.publish(id, 2, " ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no-public-summary");
        as(editor, () -> workflow.publish(id, 2, "Better words"));
        assertThat(page(id).revision()).isEqualTo(2);
        assertThat(badge(id).isShown()).isTrue();
    }

    @Test
    void a_correction_needs_a_reason_takes_the_badge_and_asks_for_the_review_by_itself() {
        GuideId id = people.published(editor, TestGuides.plain(title));
        save(id, 1, TestGuides.withSummary(TestGuides.plain(title), "Other."));
        assertThatThrownBy(() -> as(editor, () -> workflow.publishCorrection(id, 2, "wrong")))
                .isInstanceOf(Refused.class);
        as(editor, () -> workflow.publishCorrection(id, 2, "The dose was wrong."));
        as(editor, () -> workflow.publishCorrection(id, 2, "The dose was wrong."));
        assertThat(badge(id).state()).isEqualTo(Badge.State.CHANGED);
        assertThat(people.isWaiting(id, 2)).isTrue();
        assertThat(page(id).history())
                .filteredOn(entry -> entry.kind() == HistoryEntry.Kind.CLINICAL_CHANGE)
                .singleElement()
                .satisfies(entry -> assertThat(entry.summary()).isEqualTo("The dose was wrong."));
        people.sign(id, 2);
        assertThat(badge(id).isShown()).isTrue();
        assertThat(open(id).state()).isEqualTo(GuideState.PUBLISHED);
    }

    @Test
    void a_guide_with_red_flags_is_withdrawn_by_two_people_and_shows_the_reason() {
        GuideId id = people.published(editor, TestGuides.plain(title));
        assertThatThrownBy(() -> as(editor, () -> withdrawals.withdraw(id, "bad")))
                .isInstanceOf(Refused.class);
        assertThat(as(editor, () -> withdrawals.withdraw(id, "New evidence speaks against it.")))
                .isFalse();
        assertThat(as(editor, () -> withdrawals.withdraw(id, "New evidence speaks against it.")))
                .isFalse();
        assertThat(page(id).withdrawal()).isNull();
        assertThatThrownBy(() -> as(editor, () -> withdrawals.confirm(id))).isInstanceOf(Refused.class);
        Actor reviewer = people.person("Rita Second", Role.MEDICAL_REVIEWER);
        as(reviewer, () -> withdrawals.confirm(id));
        as(reviewer, () -> withdrawals.confirm(id));
        PublishedGuide page = page(id);
        assertThat(page.content()).isNull();
        assertThat(page.withdrawal())
                .extracting(PublishedGuide.Withdrawal::reason)
                .isEqualTo("New evidence speaks against it.");
        assertThat(open(id).state()).isEqualTo(GuideState.WITHDRAWN);
        assertThat(published.search(title, 0, 10).rows()).isEmpty();
    }

    @Test
    void a_guide_without_a_safety_notice_is_withdrawn_by_one_and_comes_back_through_review() {
        GuideContent plain = TestGuides.withoutCallOuts(TestGuides.plain(title));
        GuideId id = people.draft(editor, plain);
        open(id).findings().stream()
                .filter(CheckedFinding::blocks)
                .forEach(checked ->
                        as(editor, () -> editing.waive(id, checked.finding().fingerprint(), "It is meant to be so.")));
        as(editor, () -> workflow.sendToReview(id, 1));
        people.sign(id, 1);
        as(editor, () -> workflow.publish(id, 1, ""));
        assertThat(as(editor, () -> withdrawals.withdraw(id, "Nobody needs it.")))
                .isTrue();
        assertThat(as(editor, () -> withdrawals.withdraw(id, "Nobody needs it.")))
                .isTrue();
        save(id, 1, TestGuides.withByline(plain, "Another name"));
        assertThatThrownBy(() -> as(editor, () -> workflow.publish(id, 2, "Back")))
                .isInstanceOf(Refused.class);
        clock.advance(Duration.ofDays(1));
        as(editor, () -> workflow.sendToReview(id, 2));
        people.sign(id, 2);
        as(editor, () -> workflow.publish(id, 2, "Back"));
        assertThat(page(id).withdrawal()).isNull();
        assertThat(page(id).history().getFirst().kind()).isEqualTo(HistoryEntry.Kind.RESTORED);
        assertThat(published.search(title, 0, 10).rows()).hasSize(1);
    }

    @Test
    void a_refused_withdrawal_leaves_the_guide_public() {
        GuideId id = people.published(editor, TestGuides.plain(title));
        as(editor, () -> withdrawals.withdraw(id, "New evidence speaks against it."));
        as(people.editor(), () -> withdrawals.refuse(id));
        assertThat(open(id).asked()).isNull();
        assertThat(page(id).withdrawal()).isNull();
    }

    @Test
    void a_published_guide_is_due_and_then_overdue_by_the_clock_alone() {
        GuideId id = people.published(editor, TestGuides.plain(title));
        clock.advance(Duration.ofDays(130));
        assertThat(open(id).state()).isEqualTo(GuideState.DUE);
        clock.advance(Duration.ofDays(70));
        assertThat(open(id).state()).isEqualTo(GuideState.OVERDUE);
        as(editor, () -> workflow.sendToReview(id, 1));
        people.sign(id, 1);
        assertThat(open(id).state()).isEqualTo(GuideState.PUBLISHED);
    }
}
