package app.comeback.reviews.ui;

import app.comeback.drafts.Drafts;
import app.comeback.reviews.Invitations;
import app.comeback.reviews.OwnReviews;
import app.comeback.reviews.OwnReviews.Choice;
import app.comeback.reviews.OwnReviews.OwnReview;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.ViewHeader;
import app.comeback.stories.ui.StoriesNavigation;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A client's own reviews with everything that became of them, and whom or what else they can rate. */
@Route(ReviewsNavigation.MINE)
@Menu(order = 17, title = "reviews.mine.menu")
@RolesAllowed("CLIENT")
@StyleSheet("context://own-reviews.css")
class MyReviewsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, OwnReviewCard.Actions {

    private final transient OwnReviews own;
    private final transient Invitations invitations;
    private final transient Drafts drafts;
    private final transient Clock clock;
    private final Div list = new Div();

    MyReviewsView(OwnReviews own, Invitations invitations, Drafts drafts, Clock clock) {
        this.own = own;
        this.invitations = invitations;
        this.drafts = drafts;
        this.clock = clock;
        list.setId("own-reviews");
        list.addClassName("own-review-list");
        list.getElement().setAttribute("tabindex", "-1");
        Anchor policy = new Anchor(ReviewsNavigation.POLICY, getTranslation("reviews.mine.policy"));
        policy.setId("reviews-policy");
        policy.addClassName("own-review-link");
        policy.setRouterIgnore(true);
        Anchor story = new Anchor(StoriesNavigation.own(), getTranslation("reviews.mine.story"));
        story.setId("to-my-story");
        story.addClassName("own-review-link");
        getContent().addClassNames("view", "own-reviews-view");
        getContent().add(new ViewHeader(getPageTitle()), list, new Div(story), new Div(policy));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    final void refresh() {
        boolean isOpen = own.isOpen();
        List<OwnReview> mine = own.mine();
        List<Choice> open =
                own.choices().stream().filter(choice -> choice.review() == null).toList();
        list.removeAll();
        if (!isOpen) {
            list.add(new EmptyState("reviews.refused.jurisdiction"));
        } else if (mine.isEmpty()) {
            list.add(new EmptyState(open.isEmpty() ? "reviews.mine.nothing" : "reviews.mine.none-yet"));
        }
        mine.forEach(each -> list.add(new OwnReviewCard(each, isOpen, clock.instant(), this)));
        if (!open.isEmpty()) {
            Section choices = new Section(new H2(getTranslation("reviews.choices.title")), new ChoiceList(open));
            choices.addClassName("own-review-card");
            list.add(choices);
        }
        if (isOpen) {
            list.add(new InvitationWish(invitations));
        }
    }

    @Override
    public void appeal(OwnReview mine) {
        UUID act = UUID.randomUUID();
        new AppealDialog(drafts, mine.review().id(), mine.subjectName(), words -> {
                    own.appeal(act, mine.review().id(), words);
                    Notices.done("reviews.appeal.done");
                    refresh();
                    focus("heading-" + mine.review().id());
                })
                .open();
    }

    @Override
    public void delete(OwnReview mine) {
        UUID act = UUID.randomUUID();
        new DeleteDialog(mine.subjectName(), () -> {
                    own.delete(act, mine.review().id());
                    discardDrafts(mine.review().id());
                    Notices.done("reviews.delete.done");
                    refresh();
                    focus("heading-" + mine.review().id());
                })
                .open();
    }

    /** What was typed and never sent goes with the review. */
    private void discardDrafts(UUID review) {
        drafts.discard(ReviewDraft.FORM, review.toString());
        drafts.discard(AppealDialog.FORM, review.toString());
    }

    /** The button that was pressed is gone, so the reader goes on at the review itself. */
    private void focus(String id) {
        list.getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", id);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.mine.title");
    }
}
