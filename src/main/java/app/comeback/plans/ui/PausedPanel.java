package app.comeback.plans.ui;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.plans.PausedItem;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** The exercises that a restriction has paused, and why; in the words of whoever reads it. */
class PausedPanel extends Composite<Section> {

    /**
     * Creates it.
     *
     * @param reader {@code desk} or {@code own}: the middle of the translation keys
     */
    PausedPanel(String reader, List<PausedItem> paused, ExerciseLibrary library) {
        getContent().setId("plan-paused");
        getContent().addClassNames("plan-panel", "plan-warning");
        getContent()
                .add(
                        new H2(getTranslation("plans.paused." + reader + ".title")),
                        new Paragraph(getTranslation("plans.paused." + reader + ".intro")));
        paused.forEach(item -> {
            Span name = new Span(library.find(item.exercise())
                    .map(Exercise::name)
                    .orElse(item.exercise().value()));
            Span why =
                    new Span(item.reasons().stream().map(this::getTranslation).collect(Collectors.joining(", ")));
            why.addClassName("plan-quiet");
            Div row = new Div(
                    new StatusLabel(StatusLabel.Tone.WARNING, getTranslation("plans.paused." + reader)), name, why);
            row.addClassName("plan-paused-row");
            getContent().add(row);
        });
    }
}
