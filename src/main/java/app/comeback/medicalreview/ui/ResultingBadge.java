package app.comeback.medicalreview.ui;

import app.comeback.medicalreview.BadgeWording;
import app.comeback.medicalreview.ReviewDesk;
import app.comeback.people.CredentialSnapshot;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** With which credential the reviewer would sign, over which text, and the exact words that readers will see. */
class ResultingBadge extends Composite<Div> {

    private final ReviewDesk.Detail detail;
    private final CredentialSnapshot credential;
    private final Paragraph words = new Paragraph();

    ResultingBadge(ReviewDesk.Detail detail, DatePicker nextReview) {
        this.detail = detail;
        this.credential = Objects.requireNonNull(detail.credential(), "Only who may sign sees the form");
        Paragraph claim = new Paragraph(say(BadgeWording.claim(credential.credentialClass())));
        claim.setId("badge-claim");
        claim.addClassName("review-badge-claim");
        words.setId("badge-words");
        Div badge = new Div(claim, words);
        badge.addClassName("review-badge");
        Code hash = new Code(detail.subject().hash());
        hash.setId("hash");
        getContent().addClassName("review-result");
        getContent()
                .add(
                        new H3(getTranslation("medicalreview.badge.title")),
                        badge,
                        new Paragraph(standing()),
                        new Paragraph(new Span(getTranslation("medicalreview.hash") + " "), hash));
        show(nextReview.getValue());
        nextReview.addValueChangeListener(change -> show(change.getValue()));
    }

    private void show(@Nullable LocalDate nextReview) {
        words.setText(
                nextReview == null
                        ? getTranslation("medicalreview.badge.choose-day")
                        : getTranslation(
                                "medicalreview.badge.details",
                                CurrentActor.require().displayName(),
                                credential.title(),
                                detail.today(),
                                nextReview));
    }

    private String standing() {
        return getTranslation(
                credential.validTo() == null ? "medicalreview.credential.open-ended" : "medicalreview.credential",
                credential.title(),
                credential.issuer(),
                credential.registerNumber(),
                credential.validTo() == null ? "" : Times.date(credential.validTo()));
    }

    private String say(BadgeWording.Line line) {
        return getTranslation(line.key(), line.arguments().toArray());
    }
}
