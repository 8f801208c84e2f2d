package app.comeback.medicalreview.ui;

import app.comeback.medicalreview.Reason;
import app.comeback.medicalreview.ReviewDesk;
import app.comeback.medicalreview.ReviewSubject;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;

/** Stands in the place of the form when there is nothing to decide: it was decided, or the reviewer may not. */
class DecidedNotice extends Composite<Div> {

    DecidedNotice(ReviewDesk.Detail detail) {
        setId("no-decision");
        getContent().addClassName("review-form");
        if (detail.row().state() == ReviewDesk.State.WAITING) {
            hindered(detail.row());
        } else {
            decided(detail);
        }
    }

    private void hindered(ReviewDesk.Row row) {
        Reason reason = row.hindrance();
        getContent()
                .add(
                        new H2(getTranslation("medicalreview.hindered.title")),
                        new StatusLabel(StatusLabel.Tone.STOP, getTranslation("medicalreview.hindered")),
                        new Paragraph(
                                reason == null
                                        ? ClaimBar.words(Objects.requireNonNull(row.claim()))
                                        : getTranslation(
                                                reason.key(), reason.arguments().toArray())));
    }

    private void decided(ReviewDesk.Detail detail) {
        ReviewDesk.Row row = detail.row();
        String name = detail.decidedBy();
        getContent()
                .add(
                        new H2(getTranslation("medicalreview.state." + row.state())),
                        new Paragraph(
                                name == null
                                        ? Times.dateTime(row.decidedAt())
                                        : getTranslation(
                                                "medicalreview.decided.by", name, Times.dateTime(row.decidedAt()))));
        if (!detail.remarks().isEmpty()) {
            UnorderedList remarks = new UnorderedList();
            detail.remarks()
                    .forEach(remark -> remarks.add(new ListItem(getTranslation(
                            "medicalreview.decided.remark", heading(detail, remark.place()), remark.text()))));
            getContent().add(remarks);
        }
    }

    private static String heading(ReviewDesk.Detail detail, String place) {
        return detail.subject().parts().stream()
                .filter(part -> part.place().equals(place))
                .map(ReviewSubject.Part::heading)
                .findFirst()
                .orElse(place);
    }
}
