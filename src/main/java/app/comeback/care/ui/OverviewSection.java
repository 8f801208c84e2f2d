package app.comeback.care.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A card of the page about a client: a heading, which the page lists among its parts, and what belongs to it. */
public class OverviewSection extends Section {

    private final String title;

    /**
     * Creates it.
     *
     * @param id the anchor
     * @param titleKey the translation key of the heading
     * @param content what follows it
     */
    public OverviewSection(String id, String titleKey, Component... content) {
        title = getTranslation(titleKey);
        setId(id);
        addClassName("overview-section");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", id + "-title");
        H2 head = new H2(title);
        head.setId(id + "-title");
        add(head);
        add(content);
    }

    String title() {
        return title;
    }
}
