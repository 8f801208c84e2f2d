package app.comeback.responses.ui;

import app.comeback.drafts.Drafts;
import app.comeback.responses.OwnReplies;
import app.comeback.shared.ui.Choices;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Pager;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;

/** What readers see of the reviews about the signed-in trainer, and the trainer's replies. */
@Route(ResponsesNavigation.REVIEWS)
@Menu(order = 23, title = "responses.reviews.menu")
@RolesAllowed("TRAINER")
@StyleSheet("context://responses.css")
class ReviewsAboutMeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, ReplyPanel.Actions {

    private static final String PAGE = "page";

    private final transient OwnReplies replies;
    private final transient Drafts drafts;
    private final Div summary = new Div();
    private final Div list = new Div();
    private final Pager pager = new Pager("reviews", this::turn);
    private int number = 1;

    ReviewsAboutMeView(OwnReplies replies, Drafts drafts) {
        this.replies = replies;
        this.drafts = drafts;
        list.setId("reviews-list");
        list.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("view", "responses-view");
        getContent()
                .add(
                        new ViewHeader(getPageTitle()),
                        new Paragraph(getTranslation("responses.reviews.explained")),
                        summary,
                        list,
                        pager);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        refresh();
    }

    /** The new page begins at its first review, for the eye and for the keyboard. */
    private void turn(int page) {
        UI.getCurrent().navigate(ReviewsAboutMeView.class, Choices.address(Map.of(PAGE, Integer.toString(page))));
        list.getElement().callJsFunction("focus");
        list.getElement().callJsFunction("scrollIntoView");
    }

    private void refresh() {
        OwnReplies.Page page = replies.page(number);
        summary.removeAll();
        summary.add(new RatingPanel(page));
        list.removeAll();
        if (page.rows().isEmpty()) {
            list.add(new EmptyState("responses.reviews.empty"));
        }
        page.rows().forEach(row -> list.add(new ReviewCard(row, page.hasProfile(), this)));
        pager.show(Math.min(number, page.pages()), page.pages());
    }

    @Override
    public OwnReplies replies() {
        return replies;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public void done(String key, UUID review) {
        Notices.done(key);
        refresh();
        list.getChildren()
                .filter(card -> card instanceof ReviewCard shown && shown.isAbout(review))
                .findFirst()
                .ifPresent(card -> card.getElement().callJsFunction("focus"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("responses.reviews.title");
    }
}
