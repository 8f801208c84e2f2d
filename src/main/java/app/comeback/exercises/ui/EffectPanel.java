package app.comeback.exercises.ui;

import app.comeback.exercises.ClientRestrictions;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Says at once what a restriction rules out, and warns when that is nothing. */
class EffectPanel extends Composite<Div> {

    EffectPanel() {
        getContent().setId("restriction-effect");
        getContent().addClassName("restriction-effect");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Shows nothing. */
    void clear() {
        getContent().removeAll();
    }

    /** Shows what would be, or is, ruled out. */
    void show(ClientRestrictions.Effect effect) {
        clear();
        if (effect.matchesNothing()) {
            getContent()
                    .add(
                            new StatusLabel(StatusLabel.Tone.WARNING, getTranslation("exercises.effect.nothing")),
                            new Paragraph(getTranslation("exercises.effect.nothing-explained")));
            return;
        }
        getContent()
                .add(new Paragraph(getTranslation(
                        "exercises.effect.library", effect.inLibrary().size())));
        Words words = new Words(this);
        UnorderedList list = new UnorderedList();
        effect.inLibrary().forEach(ruled -> {
            ListItem item = new ListItem(new Span(ruled.name()));
            if (effect.inPlan().contains(ruled.id())) {
                item.add(new StatusLabel(StatusLabel.Tone.STOP, getTranslation("exercises.effect.in-plan")));
            }
            Span why = new Span(words.clearance(ruled.clearance()));
            why.addClassName("exercise-facts");
            item.add(why);
            list.add(item);
        });
        getContent().add(list);
        getContent()
                .add(new Paragraph(
                        getTranslation("exercises.effect.plan", effect.inPlan().size())));
    }
}
