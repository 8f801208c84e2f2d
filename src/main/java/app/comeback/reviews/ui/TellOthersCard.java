package app.comeback.reviews.ui;

import app.comeback.reviews.OwnReviews;
import app.comeback.training.ui.TodayCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** A quiet way from the client's start page to a review, only where something was completed and not rated yet. */
@SpringComponent
class TellOthersCard implements TodayCard {

    private static final int ORDER = 90;

    private final OwnReviews own;

    TellOthersCard(OwnReviews own) {
        this.own = own;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> show() {
        boolean hasChoice = own.choices().stream()
                .anyMatch(
                        choice -> choice.review() == null && choice.experience().isVerified());
        return hasChoice ? Optional.of(link()) : Optional.empty();
    }

    private static Component link() {
        Anchor link = new Anchor(ReviewsNavigation.MINE, UI.getCurrent().getTranslation("reviews.tell-others"));
        link.setId("tell-others");
        link.addClassName("training-link");
        return link;
    }
}
