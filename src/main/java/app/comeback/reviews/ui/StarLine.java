package app.comeback.reviews.ui;

import app.comeback.reviews.Stars;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A rating as stars, and in words for whoever does not see them. */
class StarLine extends Composite<Span> {

    StarLine(int stars) {
        Span signs = new Span(signs(stars));
        signs.addClassName("own-review-stars");
        signs.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("own-review-rating");
        getContent().add(signs, new Span(getTranslation("reviews.stars", stars, Stars.BEST)));
    }

    static String signs(int stars) {
        return "★".repeat(stars) + "☆".repeat(Stars.BEST - stars);
    }
}
