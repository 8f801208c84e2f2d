package app.comeback.guideeditor.ui;

import app.comeback.guidecontent.GuideContent.Exercise;
import app.comeback.guidecontent.GuideContent.Phase;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One phase of recovery: its aim, and its exercises with their doses. */
class PhaseForm extends Composite<Div> {

    private final WorkingCopy copy;
    private final int index;
    private final FormFields fields;
    private final Div exercises = new Div();

    PhaseForm(WorkingCopy copy, int index, FormFields fields) {
        this.copy = copy;
        this.index = index;
        this.fields = fields;
        Phase phase = phase();
        Button add = new Button(
                getTranslation("guideeditor.phase.add-exercise"),
                event -> edit(all -> all.add(new Exercise("", "", ""))));
        add.setId("exercise-add");
        add.setVisible(!fields.isReadOnly());
        getContent().addClassName("part-form");
        getContent()
                .add(
                        fields.line(
                                "phase-name",
                                "guideeditor.phase.name",
                                phase.name(),
                                text -> set(new Phase(phase().id(), text, phase().markdown(), phase().exercises()))),
                        fields.markdown(
                                "phase-text",
                                "guideeditor.phase.text",
                                phase.markdown(),
                                text -> set(new Phase(phase().id(), phase().name(), text, phase().exercises()))),
                        exercises,
                        add);
        exercises.addClassName("part-form");
        show();
    }

    private Phase phase() {
        return copy.phases.get(index);
    }

    private void set(Phase phase) {
        copy.phases.set(index, phase);
    }

    private void setExercises(List<Exercise> list) {
        set(new Phase(phase().id(), phase().name(), phase().markdown(), list));
    }

    private void edit(Consumer<List<Exercise>> change) {
        List<Exercise> list = new ArrayList<>(phase().exercises());
        change.accept(list);
        setExercises(list);
        fields.changed();
        show();
    }

    private void replace(int number, UnaryOperator<Exercise> change) {
        List<Exercise> list = new ArrayList<>(phase().exercises());
        list.set(number, change.apply(list.get(number)));
        setExercises(list);
    }

    private void show() {
        exercises.removeAll();
        for (int i = 0; i < phase().exercises().size(); i++) {
            exercises.add(exercise(i));
        }
    }

    private Component exercise(int i) {
        Exercise exercise = phase().exercises().get(i);
        String id = "exercise-" + (i + 1);
        Div card = new Div(heading(i));
        card.addClassName("exercise");
        card.add(
                fields.line(
                        id + "-name",
                        "guideeditor.exercise.name",
                        exercise.name(),
                        text -> replace(i, old -> new Exercise(text, old.dose(), old.markdown()))),
                fields.line(
                        id + "-dose",
                        "guideeditor.exercise.dose",
                        exercise.dose(),
                        text -> replace(i, old -> new Exercise(old.name(), text, old.markdown()))),
                fields.markdown(
                        id + "-text",
                        "guideeditor.exercise.text",
                        exercise.markdown(),
                        text -> replace(i, old -> new Exercise(old.name(), old.dose(), text))));
        return card;
    }

    private Component heading(int i) {
        Div line = new Div(new H3(getTranslation("guideeditor.exercise.number", i + 1)));
        line.addClassName("part-head");
        if (!fields.isReadOnly()) {
            PartTools tools =
                    new PartTools("exercise-" + (i + 1), i, phase().exercises().size());
            tools.onMove((from, to) -> edit(list -> list.add(to, list.remove(from.intValue()))));
            tools.onRemove(() -> edit(list -> list.remove(i)));
            line.add(tools);
        }
        return line;
    }

    /** A quiet button, for tools beside a heading. */
    static Button quiet(String id, String text, Runnable action) {
        Button button = new Button(text, event -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
