package app.comeback.medicalreview.ui;

import app.comeback.medicalreview.Checklist;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The reviewer's questions, each answered with yes or no. */
class ChecklistField extends Composite<Div> {

    private final Map<String, RadioButtonGroup<Boolean>> questions = new LinkedHashMap<>();

    ChecklistField() {
        getContent().addClassName("review-checklist");
        Checklist.QUESTIONS.forEach(key -> {
            RadioButtonGroup<Boolean> question = new RadioButtonGroup<>();
            question.setId("check-" + key);
            question.setLabel(getTranslation("medicalreview.check." + key));
            question.setItems(true, false);
            question.setItemLabelGenerator(
                    answer -> getTranslation(answer ? "medicalreview.check.yes" : "medicalreview.check.no"));
            question.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
            questions.put(key, question);
            getContent().add(question);
        });
    }

    Map<String, Boolean> answers() {
        Map<String, Boolean> answers = new HashMap<>();
        questions.forEach((key, question) -> question.getOptionalValue().ifPresent(answer -> answers.put(key, answer)));
        return answers;
    }

    void restore(Map<String, Boolean> answers) {
        answers.forEach((key, answer) -> {
            RadioButtonGroup<Boolean> question = questions.get(key);
            if (question != null) {
                question.setValue(answer);
            }
        });
    }

    /** Shows each question to the caller, which may keep what is chosen. */
    void forEach(Consumer<RadioButtonGroup<Boolean>> caller) {
        questions.values().forEach(caller);
    }
}
