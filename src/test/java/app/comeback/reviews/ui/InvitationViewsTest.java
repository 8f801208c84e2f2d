package app.comeback.reviews.ui;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.reviews.Invitations;
import app.comeback.reviews.LegalHolds;
import app.comeback.reviews.OwnReviewing;
import app.comeback.reviews.Subject;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import app.comeback.testing.Screens;
import app.comeback.testing.TestClock;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InvitationViewsTest extends SpringBrowserlessTest {

    @Autowired
    Invitations invitations;

    @Autowired
    LegalHolds holds;

    @Autowired
    OwnReviewing reviewing;

    @Autowired
    TestClock clock;

    Actor trainer;
    Actor client;
    Actor admin;

    @BeforeEach
    void meet() {
        clock.set(Instant.parse("2026-12-10T12:00:00Z"));
        trainer = reviewing.publicTrainer();
        client = reviewing.trained(trainer);
        admin = reviewing.people().admins().getFirst();
    }

    @Test
    void REV_10_a_client_says_on_the_own_page_that_there_shall_be_no_more_mail() {
        as(client, () -> {
            Screens.open("my-reviews");
            Checkbox wanted = find(Checkbox.class).withId("invitations-wanted").single();
            assertThat(wanted.getValue()).isTrue();
            wanted.setValue(false);
            assertThat(invitations.isWanted()).isFalse();
            Screens.open("my-reviews");
            assertThat(find(Checkbox.class)
                            .withId("invitations-wanted")
                            .single()
                            .getValue())
                    .isFalse();
        });
    }

    @Test
    void REV_10_an_admin_reads_the_months_and_who_was_not_invited_and_why() {
        as(client, () -> invitations.want(false));
        clock.advance(Duration.ofDays(20));
        as(admin, () -> {
            Screens.open("admin/invitations");
            assertThat(find(Grid.class).withId("invitations-months").exists()).isTrue();
            assertThat(find(Grid.class).withId("invitations-missing").exists()).isTrue();
            assertThat(text()).contains("at the same time and in the same words for all");
        });
    }

    @Test
    void REV_13_an_admin_holds_a_review_with_a_reason_and_lifts_it_again() {
        UUID review = reviewing.write(client, Subject.trainer(trainer.id()), 2);
        as(admin, () -> {
            Screens.open("admin/review-holds");
            find(Button.class).withId("hold-open").single().click();
            find(Button.class).withId("hold-confirm").single().click();
            TextField which = find(TextField.class).withId("hold-review").single();
            assertThat(which.isInvalid()).isTrue();
            which.setValue("review-" + review);
            find(TextArea.class).withId("hold-reason").single().setValue("Court of X, file 12");
            find(Button.class).withId("hold-confirm").single().click();
            assertThat(text())
                    .contains("review-" + review, "Court of X, file 12")
                    .doesNotContain(OwnReviewing.WORDS);
            LegalHolds.Hold hold = holds.list().stream()
                    .filter(each -> each.review().equals(review))
                    .findFirst()
                    .orElseThrow();
            find(Button.class).withId("lift-" + hold.id()).single().click();
            find(TextArea.class).withId("hold-reason").single().setValue("The case is over");
            find(Button.class).withId("hold-confirm").single().click();
            assertThat(find(Button.class).withId("lift-" + hold.id()).exists()).isFalse();
            assertThat(text()).contains("The case is over");
        });
    }

    @Test
    void admin_screens_are_for_admins_alone() {
        as(client, () -> {
            Screens.open("admin/invitations");
            assertThat(find(InvitationsView.class).exists()).isFalse();
            Screens.open("admin/review-holds");
            assertThat(find(HoldsView.class).exists()).isFalse();
        });
        as(admin, () -> {
            Screens.open("admin/review-holds");
            assertThat(find(HoldsView.class).exists()).isTrue();
        });
    }

    private static String text() {
        return UI.getCurrent()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
