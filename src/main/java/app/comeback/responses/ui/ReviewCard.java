package app.comeback.responses.ui;

import app.comeback.responses.OwnReplies;
import app.comeback.reviews.ReviewsAboutTrainers;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** A review as readers see it, with the trainer's reply below. */
class ReviewCard extends Composite<Article> {

    private static final int BEST = 5;

    private final UUID review;

    ReviewCard(OwnReplies.Row row, boolean hasProfile, ReplyPanel.Actions actions) {
        ReviewsAboutTrainers.Row shown = row.review();
        review = shown.review();
        getContent().setId("review-" + review);
        getContent().addClassName("responses-card");
        getContent().getElement().setAttribute("tabindex", "-1");
        H2 name = new H2(shown.signedAs());
        Span stars = new Span("★".repeat(shown.stars()) + "☆".repeat(BEST - shown.stars()));
        stars.addClassName("responses-stars");
        stars.getElement().setAttribute("role", "img");
        stars.getElement().setAttribute("aria-label", getTranslation("responses.reviews.stars", shown.stars(), BEST));
        Span day = new Span(Times.date(shown.at()));
        Span badge = new Span(
                getTranslation(shown.isVerified() ? "responses.reviews.verified" : "responses.reviews.unverified"));
        Div facts = new Div(stars, day, badge);
        facts.addClassName("responses-facts");
        Paragraph words = new Paragraph(shown.words());
        words.addClassName("responses-words");
        words.getElement().setAttribute("dir", "auto");
        getContent().add(name, facts, words, new ReplyPanel(row, hasProfile, actions));
    }

    boolean isAbout(UUID other) {
        return review.equals(other);
    }
}
