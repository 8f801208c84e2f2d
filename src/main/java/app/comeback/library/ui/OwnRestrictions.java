package app.comeback.library.ui;

import app.comeback.exercises.StoredRestriction;
import app.comeback.exercises.ui.Words;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Tells a client what was laid down for them, since when and why. */
class OwnRestrictions extends Composite<Section> {

    OwnRestrictions() {
        getContent().setId("own-restrictions");
        getContent().addClassNames("exercise-panel", "own-restrictions");
        getContent().setVisible(false);
    }

    /** Shows these; hidden without any. */
    void show(List<StoredRestriction> restrictions) {
        getContent().removeAll();
        getContent().setVisible(!restrictions.isEmpty());
        Words words = new Words(this);
        UnorderedList list = new UnorderedList();
        restrictions.forEach(stored -> {
            Span why = new Span(getTranslation("exercises.own.why", Times.date(stored.setAt()), stored.reason()));
            why.addClassName("exercise-facts");
            list.add(new ListItem(new Span(words.restriction(stored.restriction())), why));
        });
        getContent()
                .add(
                        new H2(getTranslation("exercises.own.title")),
                        new Paragraph(getTranslation("exercises.own.explained")),
                        list);
    }
}
