package app.comeback.library.ui;

import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Somebody else saved in the meantime: nothing is lost, and the person chooses whose words go on. */
class ConflictBar extends Composite<Div> {

    private final Span what = new Span();

    /**
     * Creates it.
     *
     * @param mine saves what is on the screen as the next version
     * @param theirs throws it away and shows what was saved
     */
    ConflictBar(Runnable mine, Runnable theirs) {
        Button keep = new Button(getTranslation("library.conflict.mine"), event -> mine.run());
        keep.setId("conflict-mine");
        Button take = new Button(getTranslation("library.conflict.theirs"), event -> theirs.run());
        take.setId("conflict-theirs");
        getContent().setId("exercise-conflict");
        getContent().addClassName("draft-notice");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(what, keep, take);
        getContent().setVisible(false);
    }

    void show(Refused refused) {
        what.setText(getTranslation(refused.key(), refused.arguments().toArray()));
        getContent().setVisible(true);
    }

    void hide() {
        getContent().setVisible(false);
    }
}
