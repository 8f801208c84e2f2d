package app.comeback.library.ui;

import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.exercises.ExerciseLibrary;
import app.comeback.library.Neighbours;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A field of the form on the screen, whose value is a text. */
final class Input {

    private final Field field;
    private final Component component;

    /** The component for a field, with its label. */
    Input(Field field, Component screen, ExerciseLibrary library) {
        this.field = field;
        String label = screen.getTranslation(field.label());
        component = switch (field.kind()) {
            case LINE -> line(label);
            case RANGE -> range(label);
            case TEXT, LINES -> area(label, screen);
            case ONE -> select(label, screen);
            case SOME, SOME_OR_NONE -> boxes(label, screen);
            case EXERCISES -> exercises(label, screen, library);
        };
        component.setId("field-" + field.word());
        if (component instanceof HasSize sized && field.kind() != Field.Kind.RANGE) {
            sized.setWidthFull();
        }
    }

    private static TextField line(String label) {
        TextField line = new TextField(label);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        return line;
    }

    private static TextField range(String label) {
        TextField range = line(label);
        range.setAllowedCharPattern("[0-9 –-]");
        range.setMaxLength(11);
        return range;
    }

    private static MultiSelectComboBox<ExerciseId> exercises(String label, Component screen, ExerciseLibrary library) {
        MultiSelectComboBox<ExerciseId> exercises = new MultiSelectComboBox<>(label);
        exercises.setHelperText(screen.getTranslation("library.neighbours.hint", Neighbours.MOST));
        exercises.setItemLabelGenerator(
                id -> library.find(id).map(Exercise::name).orElse(id.value()));
        exercises.setItems(query -> {
            String words = query.getFilter().orElse("").toLowerCase(Locale.ROOT);
            return library.all().stream()
                    .filter(exercise -> exercise.name().toLowerCase(Locale.ROOT).contains(words))
                    .map(Exercise::id)
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        return exercises;
    }

    private TextArea area(String label, Component screen) {
        TextArea area = new TextArea(label);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setMinRows(field == Field.STEPS ? 5 : 2);
        if (field.kind() == Field.Kind.LINES) {
            area.setHelperText(screen.getTranslation("library.lines"));
        }
        return area;
    }

    private Select<String> select(String label, Component screen) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(field.choices());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(screen.getTranslation("exercises.fact.unknown"));
        select.setItemLabelGenerator(
                choice -> screen.getTranslation(choice == null ? "exercises.fact.unknown" : field.choiceKey(choice)));
        return select;
    }

    private CheckboxGroup<String> boxes(String label, Component screen) {
        CheckboxGroup<String> boxes = new CheckboxGroup<>(label);
        boxes.setItems(field.choices());
        boxes.setItemLabelGenerator(choice -> field == Field.PHASES
                ? screen.getTranslation("exercises.phase", choice)
                : screen.getTranslation(field.choiceKey(choice)));
        boxes.addValueChangeListener(event -> boxes.setValue(agreeing(event.getOldValue(), event.getValue())));
        return boxes;
    }

    /** “None” and something cannot both be; the latest word counts. */
    private static Set<String> agreeing(Set<String> before, Set<String> now) {
        if (!now.contains(Field.NONE) || now.size() == 1) {
            return now;
        }
        if (!before.contains(Field.NONE)) {
            return Set.of(Field.NONE);
        }
        Set<String> rest = new HashSet<>(now);
        rest.remove(Field.NONE);
        return rest;
    }

    Field field() {
        return field;
    }

    Component component() {
        return component;
    }

    /** For whoever listens to its changes. */
    HasValue<?, ?> hasValue() {
        return (HasValue<?, ?>) component;
    }

    String get() {
        return switch (component) {
            case TextField line -> line.getValue();
            case TextArea area -> area.getValue();
            case Select<?> select -> select.getValue() == null ? "" : String.valueOf(select.getValue());
            case CheckboxGroup<?> boxes ->
                boxes.getValue().stream()
                        .map(String::valueOf)
                        .sorted((a, b) -> Integer.compare(
                                field.choices().indexOf(a), field.choices().indexOf(b)))
                        .collect(Collectors.joining(","));
            case MultiSelectComboBox<?> chosen ->
                chosen.getValue().stream().map(String::valueOf).collect(Collectors.joining(","));
            default -> throw new IllegalStateException("No value: " + component);
        };
    }

    @SuppressWarnings("unchecked") // made above with texts for values
    void set(String value) {
        switch (component) {
            case TextField line -> line.setValue(value);
            case TextArea area -> area.setValue(value);
            case Select<?> select -> ((Select<String>) select).setValue(value.isEmpty() ? null : value);
            case MultiSelectComboBox<?> chosen ->
                ((MultiSelectComboBox<ExerciseId>) chosen)
                        .setValue(Arrays.stream(value.split(","))
                                .filter(id -> !id.isEmpty())
                                .map(ExerciseId::new)
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
            case CheckboxGroup<?> boxes ->
                ((CheckboxGroup<String>) boxes)
                        .setValue(Arrays.stream(value.split(","))
                                .filter(field.choices()::contains)
                                .collect(Collectors.toSet()));
            default -> throw new IllegalStateException("No value: " + component);
        }
    }

    void setReadOnly(boolean readOnly) {
        hasValue().setReadOnly(readOnly);
    }

    void focus() {
        component.scrollIntoView();
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
