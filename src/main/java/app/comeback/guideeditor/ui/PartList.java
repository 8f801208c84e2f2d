package app.comeback.guideeditor.ui;

import app.comeback.guides.CheckedFinding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The parts of a guide, each with a mark where something is open. */
class PartList extends Composite<Nav> {

    private final Consumer<Part> select;
    private final Consumer<PartKind> add;
    private final boolean readOnly;

    PartList(Consumer<Part> select, Consumer<PartKind> add, boolean readOnly) {
        this.select = select;
        this.add = add;
        this.readOnly = readOnly;
        getContent().addClassName("part-list");
        getContent().getElement().setAttribute("aria-label", getTranslation("guideeditor.parts"));
    }

    void show(List<Part> parts, Part selected, List<CheckedFinding> findings) {
        getContent().removeAll();
        for (PartKind kind : PartKind.values()) {
            List<Part> ofKind =
                    parts.stream().filter(part -> part.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                if (kind != PartKind.ABOUT && kind != PartKind.SOURCE) {
                    getContent().add(new H2(getTranslation(kind.key())));
                }
                getContent().add(list(ofKind, selected, findings));
            }
        }
        if (!readOnly) {
            getContent().add(adding());
        }
    }

    private Component list(List<Part> parts, Part selected, List<CheckedFinding> findings) {
        UnorderedList list = new UnorderedList();
        parts.forEach(part -> list.add(new ListItem(entry(part, selected, part.open(findings)))));
        return list;
    }

    private Component entry(Part part, Part selected, List<CheckedFinding> open) {
        NativeButton button = new NativeButton();
        button.setId("part-" + part.place().replaceAll("[^a-zA-Z0-9-]", "-"));
        button.add(new Span(label(part)));
        if (!open.isEmpty()) {
            button.add(mark(open));
        }
        if (part.equals(selected)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        button.addClickListener(event -> select.accept(part));
        return button;
    }

    String label(Part part) {
        if (part.kind() == PartKind.ABOUT || part.kind() == PartKind.SOURCE) {
            return getTranslation(part.kind().key());
        }
        return part.label().isBlank() ? getTranslation("guides.part.unnamed") : part.label();
    }

    private Span mark(List<CheckedFinding> open) {
        boolean error = open.stream().anyMatch(CheckedFinding::blocks);
        Span mark = new Span((error ? "✕ " : "▲ ") + open.size());
        mark.addClassNames("part-mark", error ? "part-mark-stop" : "part-mark-warning");
        mark.getElement().setAttribute("role", "img");
        mark.getElement().setAttribute("aria-label", getTranslation("guideeditor.parts.open", open.size()));
        return mark;
    }

    private Component adding() {
        MenuBar bar = new MenuBar();
        bar.setId("part-add");
        bar.addClassName("part-add");
        MenuItem root = bar.addItem(getTranslation("guideeditor.parts.add"));
        for (PartKind kind :
                List.of(PartKind.CALL_OUT, PartKind.SECTION, PartKind.PHASE, PartKind.FAQ, PartKind.REFERENCE)) {
            root.getSubMenu()
                    .addItem(
                            getTranslation(
                                    "guideeditor.parts.add-" + kind.name().toLowerCase(Locale.ROOT)),
                            event -> add.accept(kind))
                    .setId("part-add-" + kind.name().toLowerCase(Locale.ROOT));
        }
        return bar;
    }
}
