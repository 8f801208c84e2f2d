package app.comeback.guides;

import static app.comeback.guides.GuideAction.APPROVE;
import static app.comeback.guides.GuideAction.DELETE;
import static app.comeback.guides.GuideAction.PUBLISH;
import static app.comeback.guides.GuideAction.PUBLISH_CORRECTION;
import static app.comeback.guides.GuideAction.PUBLISH_EDITORIAL;
import static app.comeback.guides.GuideAction.REQUEST_CHANGES;
import static app.comeback.guides.GuideAction.SEND_TO_REVIEW;
import static app.comeback.guides.GuideAction.TAKE_BACK;
import static app.comeback.guides.GuideAction.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.TestGuides;
import app.comeback.guidelint.Finding;
import app.comeback.guidelint.Grade;
import app.comeback.guidelint.LintRule;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final AccountId WRITER = AccountId.create();
    private static final AccountId OTHER = AccountId.create();

    /** A state a guide can be in, how it gets there, and all that may be done with it. */
    private record Situation(String name, Consumer<Story> way, GuideState state, Set<GuideAction> allowed) {}

    private static final List<Situation> SITUATIONS = List.of(
            new Situation("draft", s -> {}, GuideState.DRAFT, Set.of(SEND_TO_REVIEW, DELETE)),
            new Situation(
                    "in review", Story::send, GuideState.MEDICAL_REVIEW, Set.of(TAKE_BACK, APPROVE, REQUEST_CHANGES)),
            new Situation(
                    "sent back",
                    s -> s.send().guide.requestChanges(),
                    GuideState.CHANGES_REQUESTED,
                    Set.of(SEND_TO_REVIEW, DELETE)),
            new Situation("approved", s -> s.send().guide.approve(), GuideState.APPROVED, Set.of(PUBLISH)),
            new Situation(
                    "published",
                    Story::published,
                    GuideState.PUBLISHED,
                    Set.of(SEND_TO_REVIEW, REQUEST_CHANGES, WITHDRAW)),
            new Situation(
                    "published, editorial draft",
                    s -> s.published().byline("Another name"),
                    GuideState.DRAFT,
                    Set.of(SEND_TO_REVIEW, PUBLISH_EDITORIAL, WITHDRAW)),
            new Situation(
                    "published, clinical draft",
                    s -> s.published().text("Rest for two days."),
                    GuideState.DRAFT,
                    Set.of(SEND_TO_REVIEW, PUBLISH_CORRECTION, WITHDRAW)),
            new Situation(
                    "published, clinical draft in review",
                    s -> s.published().text("Rest for two days.").send(),
                    GuideState.MEDICAL_REVIEW,
                    Set.of(TAKE_BACK, APPROVE, REQUEST_CHANGES, PUBLISH_CORRECTION, WITHDRAW)),
            new Situation(
                    "published, clinical draft sent back",
                    s -> s.published().text("Rest for two days.").send().guide.requestChanges(),
                    GuideState.CHANGES_REQUESTED,
                    Set.of(SEND_TO_REVIEW, PUBLISH_CORRECTION, WITHDRAW)),
            new Situation(
                    "published, clinical draft approved",
                    s -> s.published().text("Rest for two days.").send().guide.approve(),
                    GuideState.APPROVED,
                    Set.of(PUBLISH, WITHDRAW)),
            new Situation(
                    "withdrawn",
                    s -> s.published().guide.withdraw(NOW, "It was wrong."),
                    GuideState.WITHDRAWN,
                    Set.of(SEND_TO_REVIEW)),
            new Situation(
                    "withdrawn, new draft",
                    s -> {
                        s.published().guide.withdraw(NOW, "It was wrong.");
                        s.text("Rest for two days.");
                    },
                    GuideState.DRAFT,
                    Set.of(SEND_TO_REVIEW)));

    static List<Arguments> allPairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (Situation situation : SITUATIONS) {
            for (GuideAction action : GuideAction.values()) {
                pairs.add(Arguments.of(situation.name(), action, situation));
            }
        }
        return pairs;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("allPairs")
    void each_state_allows_exactly_its_actions_and_names_itself_when_it_refuses(
            String name, GuideAction action, Situation situation) {
        Guide guide = new Story().go(situation.way()).guide;
        assertThat(guide.state()).isEqualTo(situation.state());
        if (situation.allowed().contains(action)) {
            assertThat(guide.allowed()).contains(action);
            step(guide, action);
        } else {
            assertThat(guide.allowed()).doesNotContain(action);
            assertThatThrownBy(() -> step(guide, action))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                            .endsWith("." + situation.state().word()));
            assertThat(guide.state()).isEqualTo(situation.state());
        }
    }

    private static void step(Guide guide, GuideAction action) {
        switch (action) {
            case SEND_TO_REVIEW -> guide.sendToReview();
            case TAKE_BACK -> guide.takeBack();
            case APPROVE -> guide.approve();
            case REQUEST_CHANGES -> guide.requestChanges();
            case PUBLISH -> guide.publish(NOW);
            case PUBLISH_EDITORIAL -> guide.publishEditorial(NOW);
            case PUBLISH_CORRECTION -> guide.publishCorrection(NOW);
            case WITHDRAW -> guide.withdraw(NOW, "It was wrong.");
            case DELETE -> guide.require(DELETE);
        }
    }

    @Test
    void the_published_revision_stays_public_while_the_next_one_is_written() {
        Story story = new Story().published().text("Rest for two days.");
        assertThat(story.guide.publicTrack().publication())
                .extracting(Publication::no)
                .isEqualTo(1);
        assertThat(story.guide.head().no()).isEqualTo(2);
    }

    @Test
    void a_signed_text_stays_signed_through_an_editorial_change_and_not_through_a_clinical_one() {
        Story story = new Story().send();
        story.guide.approve();
        assertThat(story.byline("Another name").guide.state()).isEqualTo(GuideState.APPROVED);
        assertThat(story.text("Rest for two days.").guide.state()).isEqualTo(GuideState.DRAFT);
    }

    @Test
    void saving_takes_a_waiting_guide_back_and_keeps_the_mark_of_a_send_back() {
        assertThat(new Story().send().text("Other.").guide.state()).isEqualTo(GuideState.DRAFT);
        Story sentBack = new Story().send();
        sentBack.guide.requestChanges();
        assertThat(sentBack.text("Other.").guide.state()).isEqualTo(GuideState.CHANGES_REQUESTED);
    }

    @Test
    void an_open_error_keeps_a_guide_from_review_and_from_the_public() {
        Story story = new Story();
        story.guide.linted(openErrors(2));
        assertThatThrownBy(story::send).isInstanceOf(Refused.class).hasMessageContaining("open-errors");
        Story signed = new Story().send();
        signed.guide.approve();
        signed.guide.linted(openErrors(1));
        assertThatThrownBy(() -> signed.guide.publish(NOW)).isInstanceOf(Refused.class);
        assertThat(signed.guide.state()).isEqualTo(GuideState.APPROVED);
    }

    private static List<CheckedFinding> openErrors(int count) {
        Finding finding = new Finding(LintRule.NO_RED_FLAGS, Grade.ERROR, "guide", "", List.of());
        return Collections.nCopies(count, new CheckedFinding(finding, null));
    }

    @Test
    void a_renewed_review_leaves_a_published_guide_published() {
        assertThat(new Story().published().send().guide.state()).isEqualTo(GuideState.PUBLISHED);
    }

    @Test
    void publishing_a_signed_text_again_restores_a_withdrawn_guide() {
        Story story = new Story().published();
        story.guide.withdraw(NOW, "It was wrong.");
        story.send().guide.approve();
        story.guide.publish(NOW.plusSeconds(60));
        assertThat(story.guide.publicTrack().withdrawal()).isNull();
        assertThat(story.guide.publicTrack().publication())
                .extracting(Publication::firstAt)
                .isEqualTo(NOW);
    }

    @Test
    void who_asks_for_a_withdrawal_cannot_confirm_it() {
        Guide guide = new Story().published().guide;
        guide.askWithdrawal(WRITER, NOW, "It was wrong.");
        assertThatThrownBy(() -> guide.askWithdrawal(OTHER, NOW, "Me too.")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> guide.confirmWithdrawal(WRITER, NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("same-person");
        guide.confirmWithdrawal(OTHER, NOW);
        assertThat(guide.state()).isEqualTo(GuideState.WITHDRAWN);
        assertThat(guide.publicTrack().withdrawal())
                .extracting(Withdrawal::reason)
                .isEqualTo("It was wrong.");
    }

    @Test
    void a_withdrawal_nobody_asked_for_cannot_be_confirmed() {
        Guide guide = new Story().published().guide;
        assertThatThrownBy(() -> guide.confirmWithdrawal(OTHER, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(guide::dropWithdrawalRequest).isInstanceOf(Refused.class);
    }

    /** Writes a guide's life in a few words. */
    private static final class Story {

        private Revision head = Revision.first(GuideId.create(), TestGuides.plain("A guide"), "", WRITER, NOW);
        private final Guide guide = new Guide(head.guide(), "a-guide", head);

        Story go(Consumer<Story> way) {
            way.accept(this);
            return this;
        }

        Story send() {
            guide.sendToReview();
            return this;
        }

        Story published() {
            send().guide.approve();
            guide.publish(NOW);
            return this;
        }

        Story text(String summary) {
            return save(TestGuides.withSummary(head.content(), summary));
        }

        Story byline(String byline) {
            return save(TestGuides.withByline(head.content(), byline));
        }

        private Story save(GuideContent content) {
            head = head.next(content, "", WRITER, NOW);
            guide.saved(head);
            return this;
        }
    }
}
