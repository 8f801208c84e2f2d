package app.comeback.guideeditor.ui;

import app.comeback.guides.SaveResult;
import app.comeback.shared.ui.Notices;
import java.util.function.Consumer;
import java.util.function.Function;

/** Saves what was written, says what became of it, and lets the person choose where two texts differ. */
final class Saving implements Consumer<String> {

    private final EditorSession session;
    private final Function<String, String> placeName;
    private final Runnable done;

    Saving(EditorSession session, Function<String, String> placeName, Runnable done) {
        this.session = session;
        this.placeName = placeName;
        this.done = done;
    }

    @Override
    public void accept(String summary) {
        switch (session.save(summary)) {
            case SaveResult.Saved saved -> {
                Notices.done(saved.merged() ? "guideeditor.save.merged" : "guideeditor.save.done", saved.revision());
                done.run();
            }
            case SaveResult.Unchanged unchanged -> {
                Notices.done("guideeditor.save.unchanged", unchanged.revision());
                done.run();
            }
            case SaveResult.Conflict conflict -> settle(conflict, summary);
        }
    }

    private void settle(SaveResult.Conflict conflict, String summary) {
        new ConflictDialog(conflict, placeName, settled -> {
                    session.settle(conflict, settled);
                    accept(summary);
                })
                .open();
    }
}
