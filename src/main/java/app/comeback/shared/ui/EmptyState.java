package app.comeback.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a list shows when it has nothing: a sentence that says why, and what to do next. */
public class EmptyState extends Div {

    /**
     * Creates it.
     *
     * @param key the translation key of the sentence
     * @param actions what the person can do about it
     */
    public EmptyState(String key, Component... actions) {
        addClassName("empty-state");
        add(new Paragraph(getTranslation(key)));
        add(actions);
    }
}
