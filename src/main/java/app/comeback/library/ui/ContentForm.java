package app.comeback.library.ui;

import app.comeback.exercises.ExerciseLibrary;
import app.comeback.library.OwnContent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;

/** Everything about an exercise of the practice: what it says, what it asks, and how much of it. */
class ContentForm extends Composite<Div> {

    private final Map<Field, Input> inputs = new EnumMap<>(Field.class);

    ContentForm(ExerciseLibrary library) {
        for (Field field : Field.values()) {
            inputs.put(field, new Input(field, this, library));
        }
        getContent().addClassName("library-form");
        getContent()
                .add(
                        section("text", fields("wide", Field.NAME, Field.STOP_RULE)),
                        section(
                                "annotation",
                                fields("wide", Field.PHASES, Field.CONTACTS),
                                fields("narrow", Field.SIDES, Field.IMPACT),
                                new H3(getTranslation("exercises.fact.joints")),
                                fields("narrow", Field.JOINT_HIP, Field.JOINT_BACK),
                                fields("wide", Field.CONTRA, Field.CONTRA),
                                fields("narrow", Field.UNLOCK, Field.UNLOCK)),
                        section(
                                "dose",
                                new H3(getTranslation("exercises.dose.start")),
                                fields("numbers", Field.START_SETS, Field.START_REST),
                                new H3(getTranslation("exercises.dose.target")),
                                fields("numbers", Field.TARGET_SETS, Field.TARGET_REST),
                                new H3(getTranslation("exercises.dose.frequency")),
                                fields("narrow", Field.OFTEN_KIND, Field.HOURS_APART),
                                fields("narrow", Field.TEMPO, Field.TEMPO),
                                new H3(getTranslation("library.form.neighbours")),
                                fields("wide", Field.EASIER, Field.HARDER),
                                new H3(getTranslation("library.form.source")),
                                fields("wide", Field.SOURCE_TITLE, Field.SOURCE_URL)));
    }

    private Section section(String name, Component... parts) {
        Section section = new Section(
                new H2(getTranslation("library.form." + name)),
                new Paragraph(getTranslation("library.form." + name + ".explained")));
        section.addClassName("exercise-panel");
        section.add(parts);
        return section;
    }

    private Component fields(String layout, Field first, Field last) {
        Div fields = new Div();
        fields.addClassNames("library-fields", "library-fields-" + layout);
        EnumSet.range(first, last).forEach(field -> fields.add(input(field).component()));
        return fields;
    }

    private Input input(Field field) {
        Input input = inputs.get(field);
        if (input == null) {
            throw new IllegalStateException("No such field: " + field);
        }
        return input;
    }

    /** Gives each field to whoever listens to its changes. */
    void watch(Consumer<HasValue<?, ?>> watcher) {
        inputs.values().forEach(input -> watcher.accept(input.hasValue()));
    }

    Map<Field, String> values() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        inputs.forEach((field, input) -> values.put(field, input.get()));
        return values;
    }

    void set(Map<Field, String> values) {
        inputs.forEach((field, input) -> input.set(values.getOrDefault(field, "")));
    }

    /**
     * What it says.
     *
     * @throws app.comeback.shared.Refused naming the first value that cannot be
     */
    OwnContent content() {
        return ContentValues.content(values());
    }

    void setReadOnly(boolean readOnly) {
        inputs.values().forEach(input -> input.setReadOnly(readOnly));
    }

    void focus(Field field) {
        input(field).focus();
    }
}
