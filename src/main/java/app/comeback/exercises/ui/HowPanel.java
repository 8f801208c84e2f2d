package app.comeback.exercises.ui;

import app.comeback.exercises.Exercise;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How an exercise is done, and when to stop. */
class HowPanel extends Composite<Div> {

    HowPanel(Exercise exercise) {
        getContent().addClassName("exercise-how");
        OrderedList steps = new OrderedList();
        exercise.steps().forEach(step -> steps.add(new ListItem(step)));
        Section how = section("exercises.how", new Paragraph(exercise.position()), steps);
        if (!exercise.variants().isEmpty()) {
            UnorderedList levels = new UnorderedList();
            exercise.variants().forEach(level -> levels.add(level(level)));
            how.add(new H2(getTranslation("exercises.levels")), levels);
        }
        Section stop = section("exercises.stop", new Paragraph(exercise.stopRule()));
        stop.addClassName("exercise-stop");
        stop.setId("exercise-stop");
        getContent().add(how, stop);
        addLines("exercises.cues", exercise.cues());
        addLines("exercises.mistakes", exercise.mistakes());
    }

    private void addLines(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            getContent().add(section(key, list(lines)));
        }
    }

    private Section section(String key, Component... content) {
        Section section = new Section(new H2(getTranslation(key)));
        section.addClassName("exercise-panel");
        section.add(content);
        return section;
    }

    private static Component level(Exercise.Variant level) {
        Span name = new Span(level.name());
        name.addClassName("exercise-level");
        return new ListItem(name, new Span(": " + level.how()));
    }

    private static Component list(Iterable<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
