package app.comeback.reviews.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.drafts.Drafts;
import app.comeback.reviews.Incentive;
import app.comeback.reviews.Invitations;
import app.comeback.reviews.OwnReviewing;
import app.comeback.reviews.OwnReviews;
import app.comeback.reviews.OwnReviews.OwnReview;
import app.comeback.reviews.Subject;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.TestClock;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OwnReviewViewsTest extends SpringBrowserlessTest {

    @Autowired
    OwnReviews own;

    @Autowired
    OwnReviewing reviewing;

    @Autowired
    Invitations invitations;

    @Autowired
    Drafts drafts;

    @Autowired
    TestClock clock;

    Actor trainer;
    Actor client;
    Subject subject;

    @BeforeEach
    void meet() {
        clock.set(Instant.parse("2026-12-10T12:00:00Z"));
        trainer = reviewing.publicTrainer();
        client = reviewing.trained(trainer);
        subject = Subject.trainer(trainer.id());
    }

    @Test
    void a_client_posts_a_review_and_the_same_press_twice_posts_one() {
        as(client, () -> {
            Screens.open(ReviewsNavigation.write(subject));
            assertThat(text()).contains("How was it? Your review of Tom Trainer", "“Verified client”");
            assertThat(stars().getValue()).isNull();
            assertThat(incentive().getValue()).isNull();
            assertThat(agrees().getValue()).isFalse();
            fill();
            assertThat(find(Div.class)
                            .withId("review-preview")
                            .single()
                            .getElement()
                            .getTextRecursively())
                    .contains("2 of 5 stars", "Ann", OwnReviewing.WORDS, "✓ Verified client", "Got a discount");
            Button post = post();
            post.click();
            post.click();
        });
        OwnReview mine = mine().getFirst();
        assertThat(mine().size()).isOne();
        assertThat(mine.signedAs()).isEqualTo("Ann");
        assertThat(mine.review().versions().getFirst().stars().value()).isEqualTo(2);
        as(client, () -> {
            Screens.open("my-reviews");
            assertThat(text()).contains("Tom Trainer", "Waiting", "10 Dec 2026", OwnReviewing.WORDS);
        });
    }

    @Test
    void REV_19_each_missing_answer_has_its_sentence_and_nothing_is_posted_without_the_consent() {
        as(client, () -> {
            Screens.open(ReviewsNavigation.write(subject));
            post().click();
            assertThat(stars().getErrorMessage()).isEqualTo("Choose one to five stars.");
            assertThat(name().isInvalid()).isTrue();
            assertThat(words().isInvalid()).isTrue();
            assertThat(incentive().isInvalid()).isTrue();
            assertThat(agrees().getErrorMessage()).contains("Agree to that, or do not post.");
            fill();
            agrees().setValue(false);
            post().click();
            assertThat(stars().isInvalid()).isFalse();
            assertThat(own.mine()).isEmpty();
            agrees().setValue(true);
            words().setValue("x".repeat(5_001));
            post().click();
            assertThat(words().getErrorMessage()).contains("5,000", "5,001");
            assertThat(own.mine()).isEmpty();
        });
    }

    @Test
    void what_cannot_be_rated_says_so_in_a_sentence() {
        as(client, () -> {
            for (String address : List.of(
                    "my-reviews/new", "my-reviews/new?trainer=nobody", "my-reviews/new?programme=no-such-programme")) {
                Screens.open(address);
                assertThat(text()).contains("There is nobody like that to rate.");
                assertThat(find(Button.class).withId("review-post").exists()).isFalse();
            }
            own.write(new OwnReviews.Write(UUID.randomUUID(), subject, "Ann", said(4)));
            Screens.open(ReviewsNavigation.write(subject));
            assertThat(text()).contains("You have rated this already.");
        });
    }

    @Test
    void REV_02_an_author_changes_a_review_and_reads_all_versions() {
        UUID review = reviewing.write(client, subject, 2);
        reviewing.publish(reviewing.moderator(), review);
        as(client, () -> {
            Screens.open(ReviewsNavigation.edit(review));
            assertThat(stars().getValue()).isEqualTo(2);
            assertThat(agrees().getValue()).isFalse();
            stars().setValue(4);
            agrees().setValue(true);
            post().click();
            Screens.open("my-reviews");
            assertThat(text()).contains("What readers see:", "readers do not see it:", "All versions (2)");
        });
        assertThat(mine().getFirst().review().versions()).hasSize(2);
    }

    @Test
    void nobody_opens_another_clients_review() {
        UUID review = reviewing.write(client, subject, 2);
        as(reviewing.trained(trainer), () -> {
            Screens.open(ReviewsNavigation.edit(review));
            assertThat(text()).contains("There is nothing like that.").doesNotContain(OwnReviewing.WORDS);
            Screens.open("my-reviews");
            assertThat(text()).doesNotContain(OwnReviewing.WORDS);
        });
    }

    @Test
    void REV_05_the_author_reads_the_whole_statement_and_appeals_from_it() {
        UUID review = reviewing.write(client, subject, 5);
        reviewing.reject(reviewing.moderator(), review);
        as(client, () -> {
            Screens.open("my-reviews");
            assertThat(text())
                    .contains(
                            "Not published",
                            "spam",
                            "Clause 10",
                            "The link in the last line",
                            "a moderator’s own look",
                            "no machine decides",
                            "10 Jun 2027");
            find(Button.class).withId("appeal-" + review).single().click();
            find(Button.class).withId("appeal-send").single().click();
            TextArea why = find(TextArea.class).withId("appeal-words").single();
            assertThat(why.isInvalid()).isTrue();
            why.setValue("There is no link in it.");
            find(Button.class).withId("appeal-send").single().click();
            Screens.open("my-reviews");
            assertThat(text()).contains("Your appeal runs", "“There is no link in it.”");
            assertThat(find(Button.class).withId("appeal-" + review).exists()).isFalse();
        });
        reviewing.decideAppeal(reviewing.moderator(), review, true);
        as(client, () -> {
            Screens.open("my-reviews");
            assertThat(text()).contains("Public again");
        });
    }

    @Test
    void REV_12_taking_back_asks_first_and_leaves_the_day() {
        UUID review = reviewing.write(client, subject, 5);
        as(client, () -> {
            Screens.open("my-reviews");
            find(Button.class).withId("delete-" + review).single().click();
            find(Button.class).withId("delete-cancel").single().click();
            assertThat(own.mine().getFirst().review().deletedAt()).isNull();
            find(Button.class).withId("delete-" + review).single().click();
            find(Button.class).withId("delete-confirm").single().click();
            assertThat(text()).contains("You took it back on 10 Dec 2026").doesNotContain(OwnReviewing.WORDS);
            assertThat(find(Button.class).withId("delete-" + review).exists()).isFalse();
        });
    }

    @Test
    void the_start_page_leads_there_only_while_something_is_not_rated() {
        as(client, () -> {
            Screens.open("today");
            assertThat(find(Anchor.class).withId("tell-others").exists()).isTrue();
            own.choices()
                    .forEach(choice ->
                            own.write(new OwnReviews.Write(UUID.randomUUID(), choice.subject(), "Ann", said(3))));
            Screens.open("today");
            assertThat(find(Anchor.class).withId("tell-others").exists()).isFalse();
        });
    }

    @Test
    void somebody_without_anybody_reads_why_there_is_nothing_to_rate() {
        as(reviewing.people().client(), () -> {
            Screens.open("my-reviews");
            assertThat(text()).contains("there is nobody to rate yet");
        });
    }

    @Test
    void REV_20_where_testimonials_are_forbidden_the_page_says_why_offers_nothing_and_still_shows_what_was_written() {
        reviewing.write(client, subject, 4);
        as(client, () -> {
            MyReviewsView view = new MyReviewsView(reviewing.closed(), invitations, drafts, clock);
            view.refresh();
            assertThat(view.getElement().getTextRecursively())
                    .contains("allows no public reviews of treatment", OwnReviewing.WORDS, "Take back")
                    .doesNotContain("Change", "What you can rate", "Invitations", "Write a review");
        });
    }

    @Test
    void what_was_typed_comes_back_without_the_consent_and_goes_with_the_review() {
        UUID review = reviewing.write(client, subject, 4);
        as(client, () -> {
            drafts.keep("review", review.toString(), "{\"stars\":1,\"name\":\"A. N.\",\"text\":\"Half a thought\"}");
            Screens.open(ReviewsNavigation.edit(review));
            assertThat(words().getValue()).isEqualTo("Half a thought");
            assertThat(stars().getValue()).isOne();
            assertThat(agrees().getValue()).isFalse();
            Screens.open("my-reviews");
            find(Button.class).withId("delete-" + review).single().click();
            find(Button.class).withId("delete-confirm").single().click();
            assertThat(drafts.find("review", review.toString())).isEmpty();
        });
    }

    private void fill() {
        stars().setValue(2);
        name().setValue("Ann");
        words().setValue(OwnReviewing.WORDS);
        incentive().setValue(Incentive.DISCOUNT);
        agrees().setValue(true);
    }

    private static OwnReviews.Said said(int stars) {
        return new OwnReviews.Said(stars, OwnReviewing.WORDS, Incentive.NONE, true);
    }

    private List<OwnReview> mine() {
        return as(client, () -> own.mine());
    }

    private static String text() {
        return UI.getCurrent()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> stars() {
        return (RadioButtonGroup<Integer>)
                find(RadioButtonGroup.class).withId("review-stars").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Incentive> incentive() {
        return (RadioButtonGroup<Incentive>)
                find(RadioButtonGroup.class).withId("review-incentive").single();
    }

    private TextField name() {
        return find(TextField.class).withId("review-name").single();
    }

    private TextArea words() {
        return find(TextArea.class).withId("review-text").single();
    }

    private Checkbox agrees() {
        return find(Checkbox.class).withId("review-agrees").single();
    }

    private Button post() {
        return find(Button.class).withId("review-post").single();
    }
}
