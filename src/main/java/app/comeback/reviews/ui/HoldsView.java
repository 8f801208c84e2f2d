package app.comeback.reviews.ui;

import app.comeback.moderation.ItemKind;
import app.comeback.moderation.ItemRef;
import app.comeback.reviews.LegalHolds;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Facts;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import app.comeback.shared.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** Which reviews' words are kept for a court (REV-13); the words themselves are never shown here. */
@Route(ReviewsNavigation.HOLDS)
@Menu(order = 68, title = "reviews.hold.menu")
@RolesAllowed("ADMIN")
@StyleSheet("context://own-reviews.css")
class HoldsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LegalHolds holds;
    private final Div list = new Div();

    HoldsView(LegalHolds holds) {
        this.holds = holds;
        Button hold = new Button(getTranslation("reviews.hold.open"), event -> hold());
        hold.setId("hold-open");
        list.setId("holds");
        list.addClassName("own-review-list");
        getContent().addClassNames("view", "own-reviews-view");
        getContent()
                .add(
                        new ViewHeader(getPageTitle(), hold),
                        new Paragraph(getTranslation("reviews.hold.explained")),
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<LegalHolds.Hold> all = holds.list();
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState("reviews.hold.none"));
        }
        all.forEach(hold -> list.add(card(hold)));
    }

    private void hold() {
        UUID id = UUID.randomUUID();
        HoldDialog.hold((review, reason) -> {
                    holds.hold(id, review, reason);
                    Notices.done("reviews.hold.new.done");
                    refresh();
                })
                .open();
    }

    private Component card(LegalHolds.Hold hold) {
        boolean isRunning = hold.liftedAt() == null;
        Facts facts = new Facts()
                .with("reviews.hold.reason", hold.reason())
                .with("reviews.hold.by", getTranslation("reviews.reader.who", hold.by(), Times.date(hold.at())));
        if (!isRunning) {
            facts.with("reviews.hold.lifted", Times.date(hold.liftedAt()))
                    .with("reviews.hold.lift-reason", String.valueOf(hold.liftReason()));
        }
        Article card = new Article(
                new H2(new ItemRef(ItemKind.REVIEW, hold.review()).toString()),
                new Div(new StatusLabel(
                        isRunning ? Tone.WAITING : Tone.NEUTRAL,
                        getTranslation(isRunning ? "reviews.hold.running" : "reviews.hold.over"))),
                facts);
        card.addClassName("own-review-card");
        if (isRunning) {
            Button lift = new Button(getTranslation("reviews.hold.lift.open"), event -> lift(hold));
            lift.setId("lift-" + hold.id());
            Div actions = new Div(lift);
            actions.addClassName("own-review-actions");
            card.add(actions);
        }
        return card;
    }

    private void lift(LegalHolds.Hold hold) {
        HoldDialog.lift(reason -> {
                    holds.lift(hold.id(), reason);
                    Notices.done("reviews.hold.lift.done");
                    refresh();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.hold.title");
    }
}
