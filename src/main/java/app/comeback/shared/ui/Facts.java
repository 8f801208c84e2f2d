package app.comeback.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts as pairs of a word and a value, read out as such. */
public class Facts extends DescriptionList {

    /** An empty list of facts. */
    public Facts() {
        addClassName("admin-facts");
    }

    /**
     * Adds a fact; one without a value is left out.
     *
     * @param key the translation key of the word
     */
    public Facts with(String key, String value) {
        return value.isEmpty() ? this : with(key, new Span(value));
    }

    /**
     * Adds a fact.
     *
     * @param key the translation key of the word
     */
    public Facts with(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }
}
