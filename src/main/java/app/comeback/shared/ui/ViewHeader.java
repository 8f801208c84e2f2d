package app.comeback.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The head of a screen: its one main heading, and its actions at the right, or below on a phone. */
public class ViewHeader extends Header {

    private final H1 heading = new H1();
    private final Div actions = new Div();

    /**
     * Creates it.
     *
     * @param heading the heading, already translated
     * @param actions the screen's actions, the main one first
     */
    public ViewHeader(String heading, Component... actions) {
        addClassName("view-header");
        this.heading.setText(heading);
        this.actions.addClassName("view-actions");
        this.actions.add(actions);
        add(this.heading, this.actions);
    }

    /** Changes the heading. */
    public void setHeading(String text) {
        heading.setText(text);
    }

    /** Replaces the actions. */
    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }
}
