package app.comeback.guideeditor.ui;

import app.comeback.guides.CheckedFinding;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One part in the list of parts, with a mark where something is open. */
class PartEntry extends Composite<NativeButton> {

    private final Span mark = new Span();

    PartEntry(Part part, String label, Runnable select) {
        mark.addClassName("part-mark");
        mark.getElement().setAttribute("role", "img");
        getContent().setId("part-" + part.place().replaceAll("[^a-zA-Z0-9-]", "-"));
        getContent().add(new Span(label), mark);
        getContent().addClickListener(event -> select.run());
    }

    void show(boolean selected, List<CheckedFinding> open) {
        boolean error = open.stream().anyMatch(CheckedFinding::blocks);
        mark.setText((error ? "✕ " : "▲ ") + open.size());
        mark.setClassName("part-mark-stop", error);
        mark.setClassName("part-mark-warning", !error);
        mark.getElement().setAttribute("aria-label", getTranslation("guideeditor.parts.open", open.size()));
        mark.setVisible(!open.isEmpty());
        if (selected) {
            getContent().getElement().setAttribute("aria-current", "true");
        } else {
            getContent().getElement().removeAttribute("aria-current");
        }
    }
}
