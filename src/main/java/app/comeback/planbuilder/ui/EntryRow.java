package app.comeback.planbuilder.ui;

import app.comeback.plans.PlanItem;
import app.comeback.training.LastLoads;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One exercise on one day: the handle by which it is moved, and a button that opens everything about it. */
class EntryRow extends Composite<Div> {

    private final Button handle;

    EntryRow(UUID entry, PlanItem item, boolean isSpecial, Scene scene, Runnable open) {
        String name = scene.name(item);
        getContent().addClassName("board-entry");
        getContent().getElement().setAttribute("data-entry", entry.toString());
        handle = new Button("⠿");
        handle.addClassName("board-handle");
        handle.setId("handle-" + entry);
        handle.setAriaLabel(getTranslation("planbuilder.handle", name));
        Span title = new Span(name);
        title.addClassName("board-name");
        Span dose = new Span(scene.dose(getLocale(), item) + (isSpecial ? " *" : ""));
        dose.addClassName("board-dose");
        Div text = new Div(title, dose);
        text.addClassName("board-text");
        last(scene.last(item), text);
        if (item.essential()) {
            text.add(badge("planbuilder.minimum", "board-minimum"));
        }
        if (scene.blocked(item).isPresent()) {
            text.add(badge("planbuilder.blocked", "board-blocked"));
        }
        Button more = new Button(text, event -> open.run());
        more.addClassName("board-open");
        more.setId("entry-" + item.exercise() + "-" + entry);
        more.getElement().setAttribute("aria-haspopup", "dialog");
        getContent().add(handle, more);
    }

    private void last(LastLoads.@Nullable Last last, Div text) {
        if (last != null && last.loadKg() != null && last.loadKg().signum() > 0) {
            Span words = new Span(getTranslation("planbuilder.last", Scene.load(last.loadKg()), last.sets()));
            words.addClassName("board-last");
            text.add(words);
        }
    }

    private Span badge(String key, String style) {
        Span badge = new Span(getTranslation(key));
        badge.addClassNames("board-badge", style);
        return badge;
    }

    void focusHandle() {
        handle.focus();
    }
}
