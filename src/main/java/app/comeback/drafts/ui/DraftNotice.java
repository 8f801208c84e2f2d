package app.comeback.drafts.ui;

import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Says above a form that unsaved changes came back, and offers to throw them away. */
public class DraftNotice extends Div {

    /**
     * Creates it.
     *
     * @param keptAt when the changes were kept
     * @param discard puts the saved values back into the form and throws the draft away
     */
    public DraftNotice(Instant keptAt, Runnable discard) {
        addClassName("draft-notice");
        getElement().setAttribute("role", "status");
        Button throwAway = new Button(getTranslation("drafts.discard"), event -> {
            discard.run();
            removeFromParent();
        });
        throwAway.setId("draft-discard");
        add(new Span(getTranslation("drafts.kept", Times.dateTime(keptAt))), throwAway);
    }
}
