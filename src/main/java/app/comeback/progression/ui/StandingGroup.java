package app.comeback.progression.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** Several parts of the page about a client that one card fills; it brings their style along. */
@StyleSheet("context://progression.css")
class StandingGroup extends Div {

    StandingGroup(Component... parts) {
        super(parts);
        addClassName("overview-group");
    }
}
