package app.comeback.training.ui;

import app.comeback.training.Question;
import app.comeback.training.SessionStory;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks which answer of a past session is corrected, and to what. */
class CorrectDialog extends Dialog {

    private final transient SessionStory story;
    private final UUID id = UUID.randomUUID();
    private final Select<Choice> which = new Select<>();
    private final IntegerField value = new IntegerField();
    private final Checkbox none = new Checkbox();

    CorrectDialog(SessionStory story, Corrected corrected) {
        this.story = story;
        setId("correct-dialog");
        setHeaderTitle(getTranslation("training.correct.title"));
        setWidth("min(34rem, 92vw)");
        which.setId("correct-which");
        which.setLabel(getTranslation("training.correct.which"));
        which.setItems(choices());
        which.setItemLabelGenerator(Choice::label);
        which.setWidthFull();
        value.setId("correct-value");
        value.setLabel(getTranslation("training.correct.value"));
        value.setHelperText(getTranslation("training.correct.hint"));
        none.setId("correct-none");
        none.setLabel(getTranslation("training.correct.none"));
        none.addValueChangeListener(event -> value.setEnabled(!event.getValue()));
        add(new Paragraph(getTranslation("training.correct.intro")), which, value, none);
        Button save = new Button(getTranslation("training.correct.save"), event -> save(corrected));
        save.setId("correct-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> close());
        cancel.setId("correct-cancel");
        getFooter().add(cancel, save);
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        addAnswered(choices, Question.BEFORE, getTranslation("training.story.before"));
        story.items()
                .forEach(item -> addAnswered(
                        choices, Question.peak(item.item()), getTranslation("training.correct.peak", item.name())));
        addAnswered(choices, Question.AFTER, getTranslation("training.story.after"));
        if (story.session().firstMorning() != null) {
            choices.add(new Choice(null, getTranslation("training.story.morning")));
        }
        choices.add(new Choice(Question.RPE, getTranslation("training.story.effort")));
        choices.add(new Choice(Question.MINUTES, getTranslation("training.story.minutes")));
        return choices;
    }

    /** A pain that was not answered in time stays missing. */
    private void addAnswered(List<Choice> choices, Question question, String label) {
        if (story.session().original().answer(question).isPresent()) {
            choices.add(new Choice(question, label));
        }
    }

    private void save(Corrected corrected) {
        Choice choice = which.getValue();
        which.setInvalid(choice == null);
        which.setErrorMessage(getTranslation("training.correct.which-missing"));
        boolean isMissing = !none.getValue() && value.getValue() == null;
        value.setInvalid(isMissing);
        value.setErrorMessage(getTranslation("training.correct.value-missing"));
        if (choice != null && !isMissing) {
            corrected.accept(id, choice.question(), none.getValue() ? null : value.getValue());
            close();
        }
    }

    /** Takes a correction; the dialog stays open when it refuses. */
    @FunctionalInterface
    interface Corrected {
        void accept(UUID id, @Nullable Question question, @Nullable Integer value);
    }

    private record Choice(@Nullable Question question, String label) {}
}
