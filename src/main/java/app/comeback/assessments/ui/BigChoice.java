package app.comeback.assessments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Large buttons, one per answer, that a thumb hits; a press chooses at once. */
class BigChoice extends Composite<Div> {

    private final List<Button> buttons = new ArrayList<>();
    private @Nullable String value;

    /** An answer and its words. */
    record Option(String value, String words) {}

    /**
     * Creates it.
     *
     * @param id the beginning of the buttons' ids
     * @param label what is asked, for those who do not see the heading
     * @param className how it is laid out: {@code choices} in a column, {@code scale} in rows
     */
    BigChoice(String id, String label, String className, List<Option> options, Consumer<String> chosen) {
        getContent().setClassName(className);
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
        options.forEach(option -> {
            Button button = new Button(option.words(), event -> {
                choose(option.value());
                chosen.accept(option.value());
            });
            button.setId(id + "-" + option.value());
            button.addClassName("choice");
            button.getElement().setProperty("answer", option.value());
            buttons.add(button);
            getContent().add(button);
        });
    }

    /** Pain from 0 to 10 in rows of buttons. */
    static BigChoice pain(String id, String label, Consumer<String> chosen) {
        List<Option> numbers = new ArrayList<>();
        for (int pain = 0; pain <= 10; pain++) {
            numbers.add(new Option(Integer.toString(pain), Integer.toString(pain)));
        }
        return new BigChoice(id, label, "scale", numbers, chosen);
    }

    @Nullable
    String value() {
        return value;
    }

    /** Marks an answer as the chosen one. */
    void choose(@Nullable String answer) {
        value = answer;
        buttons.forEach(button -> {
            boolean pressed = button.getElement().getProperty("answer").equals(answer);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        });
    }
}
