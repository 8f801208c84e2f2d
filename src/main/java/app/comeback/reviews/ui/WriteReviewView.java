package app.comeback.reviews.ui;

import app.comeback.drafts.Drafts;
import app.comeback.reviews.OwnReviews;
import app.comeback.reviews.OwnReviews.Choice;
import app.comeback.reviews.Subject;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;

/** Writes a review of one trainer or programme. */
@Route(ReviewsNavigation.NEW)
@RolesAllowed("CLIENT")
@StyleSheet("context://own-reviews.css")
class WriteReviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Made once, so that a second press posts nothing more. */
    private final UUID review = UUID.randomUUID();

    private final transient OwnReviews own;
    private final transient Drafts drafts;
    private final transient Clock clock;
    private String title = "";

    WriteReviewView(OwnReviews own, Drafts drafts, Clock clock) {
        this.own = own;
        this.drafts = drafts;
        this.clock = clock;
        getContent().addClassNames("view", "own-reviews-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title = getTranslation("reviews.form.title");
        getContent().removeAll();
        getContent().add(back());
        try {
            Subject subject = ReviewsNavigation.subject(event.getLocation().getQueryParameters())
                    .orElseThrow(() -> new Refused("reviews.refused.unknown-subject"));
            show(own.choice(subject));
        } catch (Refused refused) {
            getContent().add(new ViewHeader(title), new EmptyState(refused.key()));
        }
    }

    private Anchor back() {
        Anchor back = new Anchor(ReviewsNavigation.MINE, getTranslation("reviews.form.back"));
        back.setId("to-my-reviews");
        back.addClassName("own-review-link");
        return back;
    }

    private void show(Choice choice) {
        title = getTranslation("reviews.form.heading", choice.name());
        getContent().add(new ViewHeader(title));
        if (choice.review() != null) {
            Anchor edit = new Anchor(
                    ReviewsNavigation.edit(choice.review()), getTranslation("reviews.mine.edit-what", choice.name()));
            edit.addClassName("own-review-link");
            getContent().add(new EmptyState("reviews.refused.one-per-subject", edit));
            return;
        }
        Paragraph badge = new Paragraph(ChoiceList.badge(this, choice));
        badge.setId("review-badge");
        String key = choice.subject().kind() + " " + choice.subject().key();
        ReviewForm form = new ReviewForm(drafts, clock, key, choice.experience().isVerified(), null);
        Button post = new Button(getTranslation("reviews.form.post"), event -> post(choice.subject(), form));
        post.setId("review-post");
        post.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph next = new Paragraph(getTranslation("reviews.form.next"));
        next.addClassName("own-review-quiet");
        getContent().add(badge, form, next, post);
    }

    private void post(Subject subject, ReviewForm form) {
        form.said().ifPresent(said -> {
            try {
                own.write(new OwnReviews.Write(review, subject, form.signedAs(), said));
            } catch (Refused refused) {
                if (form.mark(refused)) {
                    return;
                }
                throw refused;
            }
            form.posted();
            Notices.done("reviews.form.done");
            UI.getCurrent().navigate(MyReviewsView.class);
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
