package app.comeback.medicalreview.ui;

import app.comeback.medicalreview.Reason;
import app.comeback.medicalreview.ReviewDesk;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** One request in the queue: what it is, since when it waits, and whether the reviewer may decide it. */
class RequestCard extends Composite<Div> {

    RequestCard(ReviewDesk.Row row) {
        getContent().addClassName("review-card");
        RouterLink title =
                new RouterLink(row.title(), MedicalReviewView.class, row.id().toString());
        title.setId("open-" + row.id());
        Div words = new Div(new H2(title), new Paragraph(what(row)), new Paragraph(when(row)));
        if (row.state() == ReviewDesk.State.WAITING) {
            words.add(row.claim() == null ? may(row.hindrance()) : claimed(row.claim()));
        }
        getContent().add(status(row), words);
    }

    private String what(ReviewDesk.Row row) {
        return getTranslation(
                "medicalreview.row.what",
                getTranslation("condition." + row.condition()),
                row.revision(),
                getTranslation("medicalreview.trigger." + row.trigger()));
    }

    private String when(ReviewDesk.Row row) {
        return row.state() == ReviewDesk.State.WAITING
                ? getTranslation("medicalreview.row.waiting", Times.date(row.requestedAt()), Times.date(row.dueOn()))
                : getTranslation("medicalreview.row.decided", Times.dateTime(row.decidedAt()));
    }

    private Component may(@Nullable Reason hindrance) {
        Paragraph may = new Paragraph(
                hindrance == null
                        ? getTranslation("medicalreview.row.you-can")
                        : getTranslation(
                                "medicalreview.row.you-cannot",
                                getTranslation(
                                        hindrance.key(), hindrance.arguments().toArray())));
        may.addClassName(hindrance == null ? "review-can" : "review-cannot");
        return may;
    }

    private static Component claimed(ReviewDesk.Claim claim) {
        Paragraph claimed = new Paragraph(ClaimBar.words(claim));
        claimed.addClassName("review-claimed");
        return claimed;
    }

    private Component status(ReviewDesk.Row row) {
        return switch (row.state()) {
            case SIGNED -> label(StatusLabel.Tone.GOOD, "medicalreview.state.SIGNED");
            case SENT_BACK -> label(StatusLabel.Tone.NEUTRAL, "medicalreview.state.SENT_BACK");
            case CANCELLED -> label(StatusLabel.Tone.NEUTRAL, "medicalreview.state.CANCELLED");
            case WAITING -> waiting(row.urgency());
        };
    }

    private Component waiting(ReviewDesk.Urgency urgency) {
        return switch (urgency) {
            case LATE -> label(StatusLabel.Tone.WARNING, "medicalreview.state.late");
            case SOON -> label(StatusLabel.Tone.WAITING, "medicalreview.state.soon");
            case LATER -> label(StatusLabel.Tone.NEUTRAL, "medicalreview.state.WAITING");
        };
    }

    private Component label(StatusLabel.Tone tone, String key) {
        return new StatusLabel(tone, getTranslation(key));
    }
}
