package app.comeback.assessments.ui;

import app.comeback.assessments.Question;
import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The field of one question; what is typed is kept on the server before it is sent. */
class AnswerField extends Composite<Div> {

    private static final String FORM = "intake";
    private static final JsonMapper JSON = new JsonMapper();

    private final Question question;
    private final transient Consumer<String> answered;
    private final transient Drafts drafts;

    AnswerField(Question question, @Nullable String before, Drafts drafts, Consumer<String> answered) {
        this.question = question;
        this.answered = answered;
        this.drafts = drafts;
        getContent().addClassName("answer-field");
        switch (question.kind()) {
            case YES_NO, CHOICE -> addChoice(before);
            case PAIN -> addPain(before);
            case MANY -> addMany(before);
            case DAY -> addDay(before);
            case NUMBER -> addNumber(before);
            case TEXT -> addText(before);
        }
    }

    private String label() {
        return AnswerWords.question(question);
    }

    private void addChoice(@Nullable String before) {
        BigChoice choice = new BigChoice(
                "answer",
                label(),
                "choices",
                question.options().stream()
                        .map(option -> new BigChoice.Option(option, AnswerWords.option(question, option)))
                        .toList(),
                answered);
        choice.choose(before);
        getContent().add(choice);
    }

    private void addPain(@Nullable String before) {
        BigChoice pain = BigChoice.pain("answer", label(), answered);
        pain.choose(before);
        Div ends = new Div(AnswerWords.say("assessments.pain-ends"));
        ends.addClassName("hint");
        getContent().add(pain, ends);
    }

    private void addMany(@Nullable String before) {
        CheckboxGroup<String> group = new CheckboxGroup<>();
        group.setId("answer");
        group.setAriaLabel(label());
        group.setItems(question.options());
        group.setItemLabelGenerator(option -> AnswerWords.option(question, option));
        Supplier<String> value = () -> group.getValue().isEmpty()
                ? Question.UNKNOWN
                : String.join(
                        ",",
                        question.options().stream()
                                .filter(group.getValue()::contains)
                                .toList());
        Autosave autosave = autosave(value);
        String kept = kept(autosave, before);
        if (kept != null && !kept.equals(Question.UNKNOWN)) {
            group.setValue(new LinkedHashSet<>(Arrays.asList(kept.split(","))));
        }
        autosave.watch(group);
        getContent().add(group, next(value));
    }

    private void addDay(@Nullable String before) {
        DatePicker day = new DatePicker();
        day.setId("answer");
        day.setAriaLabel(label());
        day.setWidthFull();
        Supplier<String> value =
                () -> day.getValue() == null ? "" : day.getValue().toString();
        Autosave autosave = autosave(value);
        String kept = kept(autosave, before);
        if (kept != null && !kept.isEmpty() && !kept.equals(Question.UNKNOWN)) {
            day.setValue(LocalDate.parse(kept));
        }
        autosave.watch(day);
        getContent().add(day, next(value), unknown("assessments.unknown.DAY"));
    }

    private void addNumber(@Nullable String before) {
        TextField number = new TextField();
        number.setId("answer");
        number.setAriaLabel(label());
        number.getElement().setAttribute("inputmode", "numeric");
        number.setHelperText(AnswerWords.say(
                "assessments.between",
                question.options().getFirst(),
                question.options().getLast()));
        Autosave autosave = autosave(number::getValue);
        String kept = kept(autosave, before);
        number.setValue(kept == null ? "" : kept);
        autosave.watch(number);
        getContent().add(number, next(number::getValue));
    }

    private void addText(@Nullable String before) {
        TextArea words = new TextArea();
        words.setId("answer");
        words.setAriaLabel(label());
        words.setWidthFull();
        words.setMinRows(4);
        words.setMaxLength(2000);
        Autosave autosave = autosave(words::getValue);
        String kept = kept(autosave, before);
        words.setValue(kept == null || kept.equals(Question.UNKNOWN) ? "" : kept);
        autosave.watch(words);
        getContent().add(words, next(words::getValue), unknown("assessments.unknown.TEXT"));
    }

    private Autosave autosave(Supplier<String> value) {
        return new Autosave(drafts, FORM, question.key(), () -> JSON.writeValueAsString(value.get()));
    }

    /** What was typed and not sent comes first, then the answer given before. */
    private static @Nullable String kept(Autosave autosave, @Nullable String before) {
        return autosave.kept()
                .map(draft -> JSON.readValue(draft.content(), String.class))
                .orElse(before);
    }

    private Component next(Supplier<String> value) {
        Button next = new Button(AnswerWords.say("assessments.next"), event -> send(value.get()));
        next.setId("answer-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClassName("choice");
        return next;
    }

    private Component unknown(String key) {
        Button skip = new Button(AnswerWords.say(key), event -> send(Question.UNKNOWN));
        skip.setId("answer-unknown");
        skip.addClassName("choice");
        return skip;
    }

    private void send(String value) {
        answered.accept(value);
        drafts.discard(FORM, question.key());
    }
}
