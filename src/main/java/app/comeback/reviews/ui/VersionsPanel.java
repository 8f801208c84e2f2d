package app.comeback.reviews.ui;

import app.comeback.moderation.PublicText;
import app.comeback.reviews.Review;
import app.comeback.reviews.Version;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Every version of a review as its author wrote it, the newest first (REV-02). */
class VersionsPanel extends Composite<Details> {

    VersionsPanel(Review review) {
        OrderedList list = new OrderedList();
        list.addClassName("own-review-versions");
        list.getElement().setAttribute("reversed", true);
        review.versions().reversed().forEach(version -> list.add(item(version)));
        getContent().setId("versions-" + review.id());
        getContent()
                .setSummaryText(
                        getTranslation("reviews.versions", review.versions().size()));
        getContent().add(list);
    }

    private ListItem item(Version version) {
        Span when = new Span(getTranslation("reviews.version.written", Times.dateTime(version.writtenAt())));
        Span state = new Span(getTranslation("reviews.version.state." + version.state()));
        state.addClassName("own-review-quiet");
        PublicText text = version.words().text();
        Paragraph words =
                new Paragraph(text.equals(PublicText.ERASED) ? getTranslation("reviews.version.erased") : text.value());
        words.addClassName("own-review-words");
        return new ListItem(when, new StarLine(version.stars().value()), state, words);
    }
}
