package app.comeback.medicalreview.ui;

import app.comeback.medicalreview.ReviewDesk;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says who is at a request, and lets the reviewer take it on or give it back. */
class ClaimBar extends Composite<Div> {

    /** Offers the step that this reviewer can take; only who may decide the request is offered one. */
    ClaimBar(ReviewDesk.Row row, Runnable take, Runnable giveBack) {
        setId("claim");
        getContent().addClassName("review-claim");
        ReviewDesk.Claim claim = row.claim();
        Paragraph words = new Paragraph(claim == null ? getTranslation("medicalreview.claim.free") : words(claim));
        getContent().add(words);
        if (claim == null) {
            add("claim-take", "medicalreview.claim.take", take);
        } else if (claim.mine()) {
            add("claim-give-back", "medicalreview.claim.give-back", giveBack);
        }
    }

    /** The claim in words, for the list too. */
    static String words(ReviewDesk.Claim claim) {
        return claim.mine()
                ? translate("medicalreview.claim.mine", Times.dateTime(claim.until()))
                : translate("medicalreview.claim.other", claim.by(), Times.dateTime(claim.until()));
    }

    private void add(String id, String key, Runnable step) {
        Button button = new Button(getTranslation(key), click -> step.run());
        button.setId(id);
        getContent().add(button);
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
