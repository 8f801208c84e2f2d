package app.comeback.responses.ui;

import app.comeback.responses.OwnReplies;
import app.comeback.reviews.RatingSummary;
import app.comeback.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** How a trainer stands, by the same numbers that readers see. */
class RatingPanel extends Composite<Div> {

    RatingPanel(OwnReplies.Page page) {
        RatingSummary summary = page.summary();
        getContent().addClassName("responses-summary");
        Paragraph mean = new Paragraph(summary.shown()
                .map(shown -> getTranslation("responses.reviews.mean", oneDecimal(shown), summary.count()))
                .orElseGet(() -> getTranslation("responses.reviews.too-few", summary.count(), RatingSummary.FEWEST)));
        mean.setId("reviews-mean");
        mean.addClassName("responses-mean");
        getContent().add(mean, new Paragraph(getTranslation("responses.reviews.listed", page.total())));
        if (summary.count() > 0) {
            getContent().add(distribution(summary));
        }
        if (!page.hasProfile()) {
            Paragraph profile = new Paragraph(getTranslation("responses.refused.profile"));
            profile.setId("reviews-no-profile");
            getContent().add(profile);
        }
    }

    private UnorderedList distribution(RatingSummary summary) {
        UnorderedList list = new UnorderedList();
        list.addClassName("responses-distribution");
        list.getElement().setAttribute("aria-label", getTranslation("responses.reviews.distribution"));
        for (int stars = summary.distribution().size(); stars > 0; stars--) {
            list.add(new ListItem(getTranslation(
                    "responses.reviews.of-stars", stars, summary.distribution().get(stars - 1))));
        }
        return list;
    }

    private String oneDecimal(BigDecimal shown) {
        NumberFormat format = NumberFormat.getInstance(Formats.of(getLocale()));
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(shown);
    }
}
