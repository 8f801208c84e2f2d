package app.comeback.guideeditor.ui;

import app.comeback.medicalreview.MedicalReviews;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;

/** The part on screen: its form, its tools, and what a reviewer wrote about it. */
class PartPane extends Composite<Section> {

    private final Runnable changed;
    private final Consumer<String> restructured;
    private final boolean readOnly;
    private final H2 heading = new H2();

    /**
     * Creates it.
     *
     * @param changed the part's text changed
     * @param restructured parts were moved or removed; takes the place to show
     */
    PartPane(Runnable changed, Consumer<String> restructured, boolean readOnly) {
        this.changed = changed;
        this.restructured = restructured;
        this.readOnly = readOnly;
        getContent().addClassName("part-pane");
        getContent().setId("part-pane");
    }

    void show(EditorSession session, Part part, String label) {
        getContent().removeAll();
        heading.setText(label);
        Div head = new Div(heading);
        head.addClassName("part-head");
        List<?> siblings = session.copy().list(part.kind());
        if (siblings != null && !readOnly) {
            head.add(tools(session, part, siblings));
        }
        getContent().add(head);
        session.open().comments().stream()
                .filter(comment -> part.covers(comment.place()))
                .forEach(comment -> getContent().add(comment(session, comment)));
        FormFields fields = new FormFields(changed, () -> session.copy().content(), readOnly);
        getContent().add(new PartForms(session.copy(), fields).form(part));
    }

    /** The part's name changed while it was typed. */
    void rename(String label) {
        heading.setText(label);
    }

    private <T> PartTools tools(EditorSession session, Part part, List<T> siblings) {
        PartTools tools = new PartTools("part", part.index(), siblings.size());
        tools.onMove((from, to) -> {
            siblings.add(to, siblings.remove(from.intValue()));
            restructured.accept(placeOf(session, part.kind(), to));
        });
        tools.onRemove(() -> {
            siblings.remove(part.index());
            restructured.accept(
                    siblings.isEmpty()
                            ? Part.ABOUT
                            : placeOf(session, part.kind(), Math.min(part.index(), siblings.size() - 1)));
        });
        return tools;
    }

    private static String placeOf(EditorSession session, PartKind kind, int index) {
        return session.copy().parts().stream()
                .filter(part -> part.kind() == kind && part.index() == index)
                .findFirst()
                .map(Part::place)
                .orElse(Part.ABOUT);
    }

    private Div comment(EditorSession session, MedicalReviews.Comment comment) {
        Paragraph who = new Paragraph(getTranslation(
                "guideeditor.comment.by",
                session.open().name(comment.by()),
                Times.dateTime(comment.at()),
                comment.revision()));
        who.addClassName("findings-group");
        Div box = new Div(who, new Paragraph(comment.text()));
        box.addClassName("reviewer-comment");
        return box;
    }
}
