package app.comeback.guideeditor.ui;

import app.comeback.guides.CheckedFinding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The parts of a guide, each with a mark where something is open. */
class PartList extends Composite<Nav> {

    private final transient Consumer<PartKind> add;
    private final Map<PartKind, H2> headings = new EnumMap<>(PartKind.class);
    private final Map<PartKind, KeyedList<Part, PartEntry>> lists = new EnumMap<>(PartKind.class);

    PartList(Consumer<Part> select, Consumer<PartKind> add, boolean readOnly) {
        this.add = add;
        getContent().addClassName("part-list");
        getContent().getElement().setAttribute("aria-label", getTranslation("guideeditor.parts"));
        for (PartKind kind : PartKind.values()) {
            KeyedList<Part, PartEntry> list =
                    new KeyedList<>(part -> new PartEntry(part, label(part), () -> select.accept(part)));
            lists.put(kind, list);
            if (kind != PartKind.ABOUT && kind != PartKind.SOURCE) {
                H2 heading = new H2(getTranslation(kind.key()));
                headings.put(kind, heading);
                getContent().add(heading);
            }
            getContent().add(list);
        }
        if (!readOnly) {
            getContent().add(adding());
        }
    }

    void show(List<Part> parts, Part selected, List<CheckedFinding> findings) {
        lists.forEach((kind, list) -> {
            List<Part> ofKind =
                    parts.stream().filter(part -> part.kind() == kind).toList();
            list.show(ofKind);
            list.each((part, entry) -> entry.show(part.equals(selected), part.open(findings)));
            H2 heading = headings.get(kind);
            if (heading != null) {
                heading.setVisible(!ofKind.isEmpty());
            }
        });
    }

    String label(Part part) {
        if (part.kind() == PartKind.ABOUT || part.kind() == PartKind.SOURCE) {
            return getTranslation(part.kind().key());
        }
        return part.label().isBlank() ? getTranslation("guides.part.unnamed") : part.label();
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
