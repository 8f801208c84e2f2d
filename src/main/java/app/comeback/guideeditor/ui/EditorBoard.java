package app.comeback.guideeditor.ui;

import app.comeback.drafts.ui.DraftNotice;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideWithdrawals;
import app.comeback.guides.GuideWorkflow;
import app.comeback.guides.ui.GuidesNavigation;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An open guide: the list of its parts, the part on screen and the findings, kept in step with each other. */
class EditorBoard extends Composite<Div> {

    private final transient EditorSession session;
    private final transient Actor me = CurrentActor.require();
    private final boolean readOnly = !me.is(Role.EDITOR);

    private final EditorToolbar toolbar;
    private final PartList list = new PartList(part -> go(part.place()), this::add, readOnly);
    private final Div notice = new Div();
    private final PartPane pane = new PartPane(this::changed, this::restructured, readOnly);
    private final FindingsPanel findings;
    private final SaveBar saveBar;

    private Part part = new Part(PartKind.ABOUT, 0, Part.ABOUT, "");

    EditorBoard(EditorSession session, GuideEditing editing, GuideWorkflow workflow, GuideWithdrawals withdrawals) {
        this.session = session;
        toolbar = new EditorToolbar(new GuideSteps(session, workflow, withdrawals, editing, this::reload));
        findings = new FindingsPanel(
                new FindingSteps(session, editing, this::go, this::judged), this::placeName, readOnly);
        saveBar = new SaveBar(new Saving(session, this::placeName, this::saved));
        Div columns = new Div(list, pane, findings);
        columns.addClassName("editor-columns");
        getContent().addClassNames("view", "guide-editor");
        getContent().add(toolbar, notice, columns);
        if (!readOnly) {
            showNotice(session.restoredFrom());
            getContent().add(saveBar);
            Shortcuts.addShortcutListener(getContent(), saveBar::save, Key.KEY_S, KeyModifier.CONTROL)
                    .setResetFocusOnActiveElement(true);
        }
    }

    private void showNotice(@Nullable Instant keptAt) {
        if (keptAt != null) {
            notice.add(new DraftNotice(keptAt, () -> {
                session.discard();
                select(part.place());
            }));
        }
    }

    /** Shows the part at this place, or the first one when there is none. */
    void select(String place) {
        part = find(place).orElse(session.copy().parts().getFirst());
        pane.show(session, part, list.label(part));
        refresh();
    }

    private Optional<Part> find(String place) {
        List<Part> parts = session.copy().parts();
        return parts.stream()
                .filter(candidate -> candidate.place().equals(place) || candidate.covers(place))
                .findFirst();
    }

    private void go(String place) {
        find(place).ifPresent(target -> GuidesNavigation.toPart(session.id(), target.place()));
    }

    private String placeName(String place) {
        return find(place).map(list::label).orElseGet(() -> getTranslation("guideeditor.place.whole"));
    }

    private void add(PartKind kind) {
        session.copy().add(kind);
        session.changed();
        session.copy().parts().stream()
                .filter(candidate -> candidate.kind() == kind)
                .reduce((before, last) -> last)
                .ifPresent(added -> go(added.place()));
    }

    /** The text of the part on screen changed; its place may have a new name now. */
    private void changed() {
        session.changed();
        session.copy().parts().stream()
                .filter(candidate -> candidate.kind() == part.kind() && candidate.index() == part.index())
                .findFirst()
                .ifPresent(renamed -> part = renamed);
        pane.rename(list.label(part));
        refresh();
    }

    /** Parts were moved or removed; the part to show is named, or the nearest one. */
    private void restructured(String place) {
        session.changed();
        if (find(place).isEmpty()) {
            select(Part.ABOUT);
        }
        go(find(place).isEmpty() ? Part.ABOUT : place);
    }

    private void saved() {
        saveBar.clear();
        notice.removeAll();
        select(part.place());
    }

    private void reload() {
        session.reload();
        select(part.place());
    }

    /** A finding was waived or opened again: the text on screen stays as it is, unless another has been saved. */
    private void judged() {
        if (session.reload()) {
            select(part.place());
        } else {
            refresh();
        }
    }

    private void refresh() {
        list.show(session.copy().parts(), part, session.findings());
        findings.show(session, part);
        saveBar.show(session.isDirty(), session.isBehind());
        toolbar.show(session.open(), me.id(), !readOnly, true);
    }
}
