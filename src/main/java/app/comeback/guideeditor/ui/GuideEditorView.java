package app.comeback.guideeditor.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.guidelint.Finding;
import app.comeback.guides.GuideDesk;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuideWithdrawals;
import app.comeback.guides.GuideWorkflow;
import app.comeback.guides.OpenGuide;
import app.comeback.guides.SaveResult;
import app.comeback.guides.ui.GuidesNavigation;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Role;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a guide is written: its parts, the part on screen, and what is still open. */
@Route("edit/guides/:guide")
@RolesAllowed({"EDITOR", "MEDICAL_REVIEWER", "ADMIN"})
@StyleSheet("guides.css")
class GuideEditorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuideDesk desk;
    private final transient GuideEditing editing;
    private final transient Drafts drafts;
    private final transient GuideSteps steps;
    private final transient Actor me = CurrentActor.require();
    private final boolean readOnly = !me.is(Role.EDITOR);

    private final EditorToolbar toolbar;
    private final PartList list = new PartList(part -> go(part.place()), this::add, readOnly);
    private final Div notice = new Div();
    private final PartPane pane;
    private final FindingsPanel findings;
    private final SaveBar saveBar = new SaveBar(this::save);

    private transient @Nullable EditorSession session;
    private Part part = new Part(PartKind.ABOUT, 0, Part.ABOUT, "");

    GuideEditorView(
            GuideDesk desk, GuideEditing editing, GuideWorkflow workflow, GuideWithdrawals withdrawals, Drafts drafts) {
        this.desk = desk;
        this.editing = editing;
        this.drafts = drafts;
        steps = new GuideSteps(this::session, workflow, withdrawals, editing, this::reload);
        toolbar = new EditorToolbar(steps);
        pane = new PartPane(this::changed, this::restructured, readOnly);
        findings = new FindingsPanel(new FindingsPanel.Actions(
                this::go,
                this::waive,
                this::reopen,
                this::placeName,
                id -> session().open().name(id),
                readOnly));
        Div columns = new Div(list, pane, findings);
        columns.addClassName("editor-columns");
        getContent().addClassNames("view", "guide-editor");
        getContent().add(toolbar, notice, columns);
        if (!readOnly) {
            getContent().add(saveBar);
            Shortcuts.addShortcutListener(getContent(), () -> save(saveBar.summary()), Key.KEY_S, KeyModifier.CONTROL)
                    .setResetFocusOnActiveElement(true);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GuideId id = event.getRouteParameters()
                .get("guide")
                .map(GuideEditorView::parse)
                .orElseThrow(NotFoundException::new);
        if (session == null || !session.id().equals(id)) {
            OpenGuide open = desk.open(id).orElseThrow(NotFoundException::new);
            session = new EditorSession(desk, editing, drafts, open);
            showNotice(session.restoredFrom());
        }
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("part")
                .orElse(Part.ABOUT);
        select(wanted);
    }

    private static GuideId parse(String text) {
        try {
            return GuideId.parse(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private EditorSession session() {
        EditorSession current = session;
        if (current == null) {
            throw new IllegalStateException("No guide is open yet");
        }
        return current;
    }

    private void showNotice(@Nullable Instant keptAt) {
        notice.removeAll();
        if (keptAt != null && !readOnly) {
            notice.add(new DraftNotice(keptAt, () -> {
                session().discard();
                select(part.place());
            }));
        }
    }

    private void go(String place) {
        Part target = find(place);
        if (target != null) {
            GuidesNavigation.toPart(session().id(), target.place());
        }
    }

    private @Nullable Part find(String place) {
        List<Part> parts = session().copy().parts();
        return parts.stream()
                .filter(candidate -> candidate.place().equals(place) || candidate.covers(place))
                .findFirst()
                .orElse(null);
    }

    private void select(String place) {
        Part found = find(place);
        part = found == null ? session().copy().parts().getFirst() : found;
        pane.show(session(), part, list.label(part));
        refresh();
    }

    private void add(PartKind kind) {
        session().copy().add(kind);
        session().changed();
        go(session().copy().parts().stream()
                .filter(candidate -> candidate.kind() == kind)
                .toList()
                .getLast()
                .place());
    }

    /** The text of the part on screen changed; its place may have a new name now. */
    private void changed() {
        session().changed();
        session().copy().parts().stream()
                .filter(candidate -> candidate.kind() == part.kind() && candidate.index() == part.index())
                .findFirst()
                .ifPresent(renamed -> part = renamed);
        pane.rename(list.label(part));
        refresh();
    }

    /** Parts were moved or removed; the part to show is named, or the nearest one. */
    private void restructured(String place) {
        session().changed();
        if (find(place) == null) {
            select(Part.ABOUT);
        }
        go(find(place) == null ? Part.ABOUT : place);
    }

    private void refresh() {
        EditorSession current = session();
        Set<String> saved = current.open().findings().stream()
                .map(checked -> checked.finding().fingerprint())
                .collect(Collectors.toSet());
        list.show(current.copy().parts(), part, current.findings());
        findings.show(current.findings(), part, saved);
        saveBar.show(current.isDirty(), current.isBehind());
        toolbar.show(current.open(), me.id(), !readOnly, true);
    }

    private void reload() {
        session().reload();
        select(part.place());
    }

    private void save(String summary) {
        switch (session().save(summary)) {
            case SaveResult.Saved saved -> {
                Notices.done(saved.merged() ? "guideeditor.save.merged" : "guideeditor.save.done", saved.revision());
                saveBar.clear();
            }
            case SaveResult.Unchanged unchanged -> Notices.done("guideeditor.save.unchanged", unchanged.revision());
            case SaveResult.Conflict conflict -> {
                new ConflictDialog(conflict, this::placeName, settled -> {
                            session().settle(conflict, settled);
                            save(summary);
                        })
                        .open();
                return;
            }
        }
        notice.removeAll();
        select(part.place());
    }

    private void waive(Finding finding) {
        new ReasonDialog("waive", "guideeditor.waive", true, reason -> {
                    editing.waive(session().id(), finding.fingerprint(), reason);
                    reload();
                })
                .open();
    }

    private void reopen(Finding finding) {
        editing.withdrawWaiver(session().id(), finding.fingerprint());
        reload();
    }

    private String placeName(String place) {
        Part found = find(place);
        return found == null ? getTranslation("guideeditor.place.whole") : list.label(found);
    }

    @Override
    public String getPageTitle() {
        String title = session == null ? "" : session.open().content().title();
        return title.isBlank() ? getTranslation("guides.untitled") : title;
    }
}
