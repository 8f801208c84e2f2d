package app.comeback.templates.ui;

import app.comeback.templates.TemplateShelf.Shelved;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** A template in the list, with what the practitioner can do about it there. */
class TemplateCard extends Composite<ListItem> {

    /**
     * Creates it.
     *
     * @param archived whether it was put away
     * @param move puts an own one away, or brings it back
     */
    TemplateCard(Shelved row, boolean archived, Runnable move) {
        Anchor name = new Anchor(TemplatesNavigation.template(row.ref().template()), row.name());
        name.setId("open-" + row.ref().template());
        Div words = new Div(
                new H2(name),
                fact(
                        "templates.facts",
                        getTranslation("templates.scope." + row.scope()),
                        row.phase(),
                        row.weeks(),
                        row.exercises()),
                fact("templates.running", row.ref().version(), row.running()));
        words.addClassName("templates-words");
        getContent().addClassName("templates-card");
        getContent().add(words, actions(row, archived, move));
    }

    private Span fact(String key, Object... arguments) {
        Span fact = new Span(getTranslation(key, arguments));
        fact.addClassName("templates-fact");
        return fact;
    }

    private Div actions(Shelved row, boolean archived, Runnable move) {
        Div actions = new Div();
        actions.addClassName("templates-actions");
        if (row.mine()) {
            String key = archived ? "templates.restore" : "templates.archive";
            Button button = new Button(getTranslation(key), event -> move.run());
            button.setId("move-" + row.ref().template());
            button.setAriaLabel(getTranslation(key + ".of", row.name()));
            actions.add(button);
        }
        if (!archived) {
            Anchor use = new Anchor(TemplatesNavigation.use(row.ref()), getTranslation("templates.use"));
            use.setAriaLabel(getTranslation("templates.use.of", row.name()));
            use.addClassNames("templates-link");
            actions.add(use);
        }
        return actions;
    }
}
