package app.comeback.reviews.ui;

import app.comeback.reviews.Incentive;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** A review as readers see it. */
class ReaderView extends Composite<Div> {

    /**
     * Creates it.
     *
     * @param stars 1 to 5; 0 before they are chosen
     */
    ReaderView(int stars, String name, boolean isVerified, Incentive incentive, String text, Instant at) {
        Div head = new Div();
        head.addClassName("own-review-line");
        if (stars > 0) {
            head.add(new StarLine(stars));
        }
        Span who = new Span(getTranslation("reviews.reader.who", name, Times.date(at)));
        who.addClassName("own-review-name");
        Span badge = new Span(getTranslation(isVerified ? "reviews.badge.verified" : "reviews.badge.unverified"));
        badge.addClassName("own-review-badge");
        head.add(who, badge);
        if (incentive.isDeclared()) {
            Span label = new Span(getTranslation("reviews.incentive.label." + incentive));
            label.addClassName("own-review-badge");
            head.add(label);
        }
        Paragraph words = new Paragraph(text);
        words.addClassName("own-review-words");
        getContent().addClassName("own-review-reader");
        getContent().add(head, words);
    }
}
