package app.comeback.responses.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.care.CarePeople;
import app.comeback.moderation.ItemRef;
import app.comeback.moderation.Measure;
import app.comeback.moderation.Moderation;
import app.comeback.moderation.RejectionReason;
import app.comeback.responses.OwnReplies;
import app.comeback.responses.Reviewed;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReviewsAboutMeViewTest extends SpringBrowserlessTest {

    private static final String NEUTRAL = "We read everything that is written here.";

    @Autowired
    Reviewed reviewed;

    @Autowired
    CarePeople people;

    @Autowired
    OwnReplies replies;

    @Autowired
    Moderation moderation;

    Actor trainer;
    UUID review;

    @BeforeEach
    void meet() {
        trainer = reviewed.trainer();
        review = reviewed.review(trainer, people.client(), "Alex W.", 2);
    }

    @Test
    void a_trainer_reads_reviews_and_is_told_which_words_must_go_before_a_reply_is_sent() {
        as(trainer, () -> {
            Screens.open("workspace/reviews");
            assertThat(find(ReviewCard.class).single().getElement().getTextRecursively())
                    .contains("Alex W.", Reviewed.SAID, "Unverified");
            assertThat(find(Paragraph.class).withId("reviews-mean").single().getText())
                    .contains("Not enough ratings");
            find(Button.class).withId("reply-" + review).single().click();
            TextArea text = find(TextArea.class).withId("reply-text-" + review).single();
            text.setValue("Thanks Alex, your hamstring is in good hands.");
            assertThat(find(Div.class)
                            .withId("reply-findings-" + review)
                            .single()
                            .getElement()
                            .getTextRecursively())
                    .contains("“Alex”", "“hamstring”");
            find(Button.class).withId("reply-send-" + review).single().click();
            assertThat(text.isInvalid()).isTrue();
            assertThat(text.getErrorMessage()).contains("hamstring");
            assertThat(text.getValue()).startsWith("Thanks Alex");
            assertThat(replies.page(1).rows().getFirst().reply()).isNull();

            text.setValue("");
            find(Button.class).withId("template-thanks-" + review).single().click();
            assertThat(text.getValue()).isNotBlank();
            find(Button.class).withId("reply-send-" + review).single().click();
            assertThat(replies.page(1).rows().getFirst().reply()).isNotNull();
            assertThat(find(ReplyPanel.class).single().getElement().getTextRecursively())
                    .contains("A moderator will read it");
        });
    }

    @Test
    void every_template_passes_the_rules() {
        as(trainer, () -> {
            Screens.open("workspace/reviews");
            find(Button.class).withId("reply-" + review).single().click();
            TextArea text = find(TextArea.class).withId("reply-text-" + review).single();
            for (String name : List.of("thanks", "sorry", "silence")) {
                text.setValue("");
                find(Button.class)
                        .withId("template-" + name + "-" + review)
                        .single()
                        .click();
                assertThat(replies.check(review, text.getValue())).as(name).isEmpty();
            }
        });
    }

    @Test
    void REV_05_a_rejected_reply_shows_its_statement_and_an_appeal_can_be_made() {
        UUID reply = UUID.randomUUID();
        as(trainer, () -> replies.write(reply, review, NEUTRAL));
        Actor moderator = reviewed.moderator();
        as(
                moderator,
                () -> moderation.decide(new Moderation.Decide(
                        UUID.randomUUID(),
                        ItemRef.parse("reply-" + reply),
                        1,
                        Measure.REJECT,
                        RejectionReason.OFF_TOPIC,
                        "It says nothing",
                        List.of())));
        as(trainer, () -> {
            Screens.open("workspace/reviews");
            assertThat(find(ReplyPanel.class).single().getElement().getTextRecursively())
                    .contains("Not published", "off topic", "Clause 9", "It says nothing", "no machine");
            find(Button.class).withId("appeal-" + review).single().click();
            find(Button.class).withId("appeal-send").single().click();
            TextArea words = find(TextArea.class).withId("appeal-words").single();
            assertThat(words.isInvalid()).isTrue();
            words.setValue("It says thanks.");
            find(Button.class).withId("appeal-send").single().click();
            assertThat(find(ReplyPanel.class).single().getElement().getTextRecursively())
                    .contains("You appealed: “It says thanks.”");
            assertThat(find(Button.class).withId("appeal-" + review).exists()).isFalse();
        });
    }

    @Test
    void a_trainer_takes_a_reply_back_after_reading_what_that_means() {
        as(trainer, () -> {
            replies.write(UUID.randomUUID(), review, NEUTRAL);
            Screens.open("workspace/reviews");
            find(Button.class).withId("take-back-" + review).single().click();
            assertThat(replies.page(1).rows().getFirst().reply()).isNotNull();
            find(Button.class).withId("take-back-confirm").single().click();
            assertThat(replies.page(1).rows().getFirst().reply()).isNull();
        });
    }

    @Test
    void reviews_are_paged() {
        for (int i = 0; i < 10; i++) {
            reviewed.review(trainer, people.client(), "Reader " + i, 4);
        }
        as(trainer, () -> {
            Screens.open("workspace/reviews");
            assertThat(find(ReviewCard.class).all()).hasSize(10);
            find(Button.class).withId("reviews-next").single().click();
            assertThat(find(ReviewCard.class).all()).hasSize(1);
        });
    }

    @Test
    void a_client_cannot_open_the_screen() {
        as(people.client(), () -> {
            Screens.open("workspace/reviews");
            assertThat(find(ReviewsAboutMeView.class).exists()).isFalse();
        });
    }
}
