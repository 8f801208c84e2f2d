package app.comeback.recall.ui;

import app.comeback.drafts.ui.Autosave;
import app.comeback.exercises.Exercise;
import app.comeback.exercises.ExerciseId;
import app.comeback.recall.Change;
import app.comeback.recall.RecallDesk;
import app.comeback.recall.RecallId;
import app.comeback.recall.RecallSource;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is recalled, what happened to it, why, and how long there is for an answer. */
class RecallForm extends Composite<Div> {

    private final ComboBox<RecallDesk.Choice> content = new ComboBox<>();
    private final Checkbox earlier = new Checkbox();
    private final MultiSelectComboBox<Exercise> exercises = new MultiSelectComboBox<>();
    private final RadioButtonGroup<Change> change = new RadioButtonGroup<>();
    private final Checkbox safety = new Checkbox();
    private final TextArea reason = new TextArea();
    private final IntegerField days = new IntegerField();

    RecallForm(List<RecallDesk.Choice> choices, List<Exercise> library, Runnable changed) {
        getContent().addClassName("recall-form");
        content.setId("recall-content");
        content.setLabel(getTranslation("recall.form.content"));
        content.setHelperText(getTranslation("recall.form.content.help"));
        content.setItems(choices);
        content.setItemLabelGenerator(this::label);
        content.setClearButtonVisible(true);
        earlier.setId("recall-earlier");
        earlier.setLabel(getTranslation("recall.form.earlier"));
        exercises.setId("recall-exercises");
        exercises.setLabel(getTranslation("recall.form.exercises"));
        exercises.setHelperText(getTranslation("recall.form.exercises.help"));
        exercises.setItems(library);
        exercises.setItemLabelGenerator(Exercise::name);
        content.addValueChangeListener(event -> changed.run());
        earlier.addValueChangeListener(event -> changed.run());
        exercises.addValueChangeListener(event -> changed.run());
        what();
        getContent().add(content, earlier, exercises, change, safety, days, reason);
    }

    private void what() {
        change.setId("recall-change");
        change.setLabel(getTranslation("recall.form.change"));
        change.setItems(Change.values());
        change.setItemLabelGenerator(each -> getTranslation("recall.change." + each));
        change.setValue(Change.CHANGED);
        safety.setId("recall-safety");
        safety.setLabel(getTranslation("recall.form.safety"));
        safety.setHelperText(getTranslation("recall.form.safety.help"));
        safety.addValueChangeListener(event -> days.setValue(RecallDesk.usualDays(event.getValue())));
        days.setId("recall-days");
        days.setLabel(getTranslation("recall.form.days"));
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setMax(60);
        days.setValue(RecallDesk.usualDays(false));
        reason.setId("recall-why");
        reason.setLabel(getTranslation("recall.form.reason"));
        reason.setHelperText(getTranslation("recall.form.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2_000);
        reason.setMinRows(3);
    }

    private String label(RecallDesk.Choice choice) {
        return getTranslation("recall.form.choice", choice.title(), choice.plans());
    }

    /** What is chosen; nothing before anything is. */
    Optional<RecallSource> source() {
        RecallSource.@Nullable Content chosen = chosen();
        Set<ExerciseId> only = exercises.getValue().stream().map(Exercise::id).collect(Collectors.toUnmodifiableSet());
        return chosen == null && only.isEmpty() ? Optional.empty() : Optional.of(new RecallSource(chosen, only));
    }

    private RecallSource.@Nullable Content chosen() {
        RecallDesk.Choice choice = content.getValue();
        if (choice == null) {
            return null;
        }
        RecallSource.Content one = choice.content();
        return new RecallSource.Content(one.type(), one.key(), earlier.getValue() ? 1 : one.first(), one.last());
    }

    /** Keeps the reason while it is being written, and brings it back. */
    void keep(Autosave autosave) {
        autosave.add("reason", reason);
        autosave.restore();
    }

    /**
     * The recall as it stands in the form.
     *
     * @throws Refused when nothing is chosen
     */
    RecallDesk.Open command(RecallId id) {
        reason.setInvalid(false);
        days.setInvalid(false);
        Integer given = days.getValue();
        return new RecallDesk.Open(
                id,
                source().orElseThrow(() -> new Refused("recall.refused.source")),
                change.getValue(),
                safety.getValue(),
                reason.getValue(),
                given == null ? 0 : given);
    }

    /** Marks the field that a refusal is about and puts the focus there. */
    void mark(Refused refused) {
        String sentence = getTranslation(refused.key(), refused.arguments().toArray());
        if (refused.key().startsWith("recall.refused.reason")) {
            reason.setErrorMessage(sentence);
            reason.setInvalid(true);
            reason.focus();
        } else if (refused.key().endsWith("days")) {
            days.setErrorMessage(sentence);
            days.setInvalid(true);
            days.focus();
        } else {
            content.focus();
        }
    }
}
