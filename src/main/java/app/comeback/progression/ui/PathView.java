package app.comeback.progression.ui;

import app.comeback.progression.GateState;
import app.comeback.protocols.Phase;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** The path: the phases as steps, the present one open, and how many of its criteria are met. */
@StyleSheet("context://progression.css")
public class PathView extends Composite<Div> {

    /** Shows where the client stands. */
    public PathView(GateState state) {
        int present = state.plan().phase();
        OrderedList steps = new OrderedList();
        steps.addClassName("path");
        steps.setId("path");
        steps.getElement().setAttribute("aria-label", getTranslation("progression.path"));
        state.protocol().phases().stream()
                .filter(phase -> phase.number() > 0 || present == 0)
                .forEach(phase -> steps.add(step(phase, present)));
        long day =
                Duration.between(state.plan().phaseSince(), state.gate().at()).toDays() + 1;
        Paragraph standing =
                new Paragraph(getTranslation("progression.path.standing", day, state.passed(), state.needed()));
        standing.setId("path-standing");
        Paragraph aim =
                new Paragraph(state.protocol().phase(present).map(Phase::aim).orElse(""));
        aim.addClassName("criterion-quiet");
        getContent().addClassName("path-frame");
        getContent().add(steps, aim, standing);
    }

    private ListItem step(Phase phase, int present) {
        boolean done = phase.number() < present;
        boolean now = phase.number() == present;
        Span mark = new Span(done ? "✓" : Integer.toString(phase.number()));
        mark.addClassName("path-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(getTranslation(
                done ? "progression.path.done" : now ? "progression.path.now" : "progression.path.later"));
        spoken.addClassName("path-spoken");
        Span name = new Span(phase.name());
        name.addClassName("path-name");
        ListItem step = new ListItem(mark, name, spoken);
        step.addClassName(done ? "path-done" : now ? "path-now" : "path-later");
        if (now) {
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }
}
