package app.comeback.guideeditor.ui;

import app.comeback.guidelint.Finding;
import app.comeback.guides.GuideEditing;
import java.util.function.Consumer;

/** Waives findings after asking for the reason, opens waived ones again, and leads to the part they are about. */
final class FindingSteps implements FindingItem.Actions {

    private final EditorSession session;
    private final GuideEditing editing;
    private final Consumer<String> go;
    private final Runnable done;

    FindingSteps(EditorSession session, GuideEditing editing, Consumer<String> go, Runnable done) {
        this.session = session;
        this.editing = editing;
        this.go = go;
        this.done = done;
    }

    @Override
    public void go(String place) {
        go.accept(place);
    }

    @Override
    public void waive(Finding finding) {
        new ReasonDialog("waive", "guideeditor.waive", true, reason -> {
                    editing.waive(session.id(), finding.fingerprint(), reason);
                    done.run();
                })
                .open();
    }

    @Override
    public void reopen(Finding finding) {
        editing.withdrawWaiver(session.id(), finding.fingerprint());
        done.run();
    }
}
