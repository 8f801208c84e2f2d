package app.comeback.guideeditor.ui;

import app.comeback.drafts.Drafts;
import app.comeback.guides.GuideDesk;
import app.comeback.guides.GuideEditing;
import app.comeback.guides.GuideId;
import app.comeback.guides.GuideWithdrawals;
import app.comeback.guides.GuideWorkflow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a guide is written: opens the guide that the address names, at the part that it names. */
@Route("edit/guides/:guide")
@RolesAllowed({"EDITOR", "MEDICAL_REVIEWER", "ADMIN"})
@StyleSheet("guides.css")
class GuideEditorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuideDesk desk;
    private final transient GuideEditing editing;
    private final transient GuideWorkflow workflow;
    private final transient GuideWithdrawals withdrawals;
    private final transient Drafts drafts;

    private transient @Nullable EditorSession session;

    GuideEditorView(
            GuideDesk desk, GuideEditing editing, GuideWorkflow workflow, GuideWithdrawals withdrawals, Drafts drafts) {
        this.desk = desk;
        this.editing = editing;
        this.workflow = workflow;
        this.withdrawals = withdrawals;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GuideId id = event.getRouteParameters()
                .get("guide")
                .flatMap(GuideEditorView::parse)
                .orElseThrow(NotFoundException::new);
        board(id)
                .select(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("part")
                        .orElse(Part.ABOUT));
    }

    private static Optional<GuideId> parse(String text) {
        try {
            return Optional.of(GuideId.parse(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The way from part to part keeps the board with all that is typed on it. */
    private EditorBoard board(GuideId id) {
        EditorSession current = session;
        if (current != null && current.id().equals(id)) {
            return (EditorBoard) getContent().getComponentAt(0);
        }
        EditorSession opened =
                new EditorSession(desk, editing, drafts, desk.open(id).orElseThrow(NotFoundException::new));
        EditorBoard board = new EditorBoard(opened, editing, workflow, withdrawals);
        session = opened;
        getContent().removeAll();
        getContent().add(board);
        return board;
    }

    @Override
    public String getPageTitle() {
        String title = session == null ? "" : session.open().content().title();
        return title.isBlank() ? getTranslation("guides.untitled") : title;
    }
}
