package app.comeback.reviews.ui;

import app.comeback.drafts.Drafts;
import app.comeback.moderation.PublicText;
import app.comeback.reviews.OwnReviews;
import app.comeback.reviews.OwnReviews.OwnReview;
import app.comeback.reviews.Version;
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
import java.util.Optional;
import java.util.UUID;

/** Writes a further version of an own review (REV-02). */
@Route(ReviewsNavigation.EDIT)
@RolesAllowed("CLIENT")
@StyleSheet("context://own-reviews.css")
class EditReviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Made once, so that a second press writes nothing more. */
    private final UUID act = UUID.randomUUID();

    private final transient OwnReviews own;
    private final transient Drafts drafts;
    private final transient Clock clock;
    private String title = "";

    EditReviewView(OwnReviews own, Drafts drafts, Clock clock) {
        this.own = own;
        this.drafts = drafts;
        this.clock = clock;
        getContent().addClassNames("view", "own-reviews-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title = getTranslation("reviews.edit.title");
        Anchor back = new Anchor(ReviewsNavigation.MINE, getTranslation("reviews.form.back"));
        back.setId("to-my-reviews");
        back.addClassName("own-review-link");
        getContent().removeAll();
        getContent().add(back);
        Optional<OwnReview> mine = event.getRouteParameters()
                .get(ReviewsNavigation.REVIEW)
                .flatMap(ReviewsNavigation::review)
                .flatMap(this::mine);
        if (!own.isOpen()) {
            getContent().add(new ViewHeader(title), new EmptyState("reviews.refused.jurisdiction"));
        } else {
            mine.ifPresentOrElse(this::show, () -> getContent()
                    .add(new ViewHeader(title), new EmptyState("moderation.refused.unknown")));
        }
    }

    private Optional<OwnReview> mine(UUID review) {
        return own.mine().stream()
                .filter(each ->
                        each.review().id().equals(review) && each.review().deletedAt() == null)
                .findFirst();
    }

    private void show(OwnReview mine) {
        title = getTranslation("reviews.edit.heading", mine.subjectName());
        Version latest = mine.review().versions().getLast();
        PublicText text = latest.words().text();
        ReviewForm form = new ReviewForm(
                drafts,
                clock,
                mine.review().id().toString(),
                mine.isVerified(),
                new ReviewForm.Saved(
                        latest.stars().value(),
                        mine.signedAs(),
                        text.equals(PublicText.ERASED) ? "" : text.value(),
                        latest.incentive()));
        Button save = new Button(
                getTranslation("reviews.edit.save"), event -> save(mine.review().id(), form));
        save.setId("review-post");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new ViewHeader(title),
                        new Paragraph(getTranslation(
                                mine.review().published().isPresent() ? "reviews.edit.public" : "reviews.edit.hidden")),
                        form,
                        save);
    }

    private void save(UUID review, ReviewForm form) {
        form.said().ifPresent(said -> {
            try {
                own.edit(new OwnReviews.Edit(act, review, said));
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
