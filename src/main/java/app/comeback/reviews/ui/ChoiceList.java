package app.comeback.reviews.ui;

import app.comeback.reviews.OwnReviews.Choice;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Whom and what the client can rate, each with the label that the review will wear and why. */
class ChoiceList extends Composite<UnorderedList> {

    ChoiceList(List<Choice> choices) {
        getContent().setId("review-choices");
        getContent().addClassName("own-review-choices");
        choices.forEach(choice -> getContent().add(item(choice)));
    }

    private ListItem item(Choice choice) {
        Anchor write = new Anchor(ReviewsNavigation.write(choice.subject()), getTranslation("reviews.choice.write"));
        write.setId("rate-" + choice.subject().key());
        write.addClassName("own-review-link");
        write.getElement().setAttribute("aria-label", getTranslation("reviews.choice.write-what", choice.name()));
        Span name = new Span(choice.name());
        name.addClassName("own-review-name");
        Span why = new Span(badge(this, choice));
        why.addClassName("own-review-quiet");
        return new ListItem(name, why, write);
    }

    /** Which label a review of it will wear, and why. */
    static String badge(Composite<?> reader, Choice choice) {
        return reader.getTranslation(
                "reviews.experience." + choice.experience().badge(),
                Times.date(choice.experience().lastAt()));
    }
}
