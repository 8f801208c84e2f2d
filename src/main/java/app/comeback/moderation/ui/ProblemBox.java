package app.comeback.moderation.ui;

import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Why a decision was not taken, beside its button; what was typed stays, and comes back after a reload. */
class ProblemBox extends Composite<Div> {

    private final Paragraph sentence = new Paragraph();

    ProblemBox(String reload) {
        setId("problem");
        getContent().addClassName("desk-problem");
        getContent().getElement().setAttribute("role", "alert");
        Anchor anchor = new Anchor(reload, getTranslation("moderation.case.reload"));
        anchor.setId("reload");
        anchor.setRouterIgnore(true);
        getContent().add(sentence, new Paragraph(getTranslation("moderation.case.kept")), anchor);
        getContent().setVisible(false);
    }

    void show(Refused refused) {
        sentence.setText(getTranslation(refused.key(), refused.arguments().toArray()));
        getContent().setVisible(true);
    }

    void hide() {
        getContent().setVisible(false);
    }
}
