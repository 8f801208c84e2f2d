package app.comeback.planbuilder.ui;

import app.comeback.drafts.Drafts;
import app.comeback.planbuilder.Draft;
import app.comeback.planbuilder.History;
import app.comeback.planbuilder.HistoryJson;
import app.comeback.shared.AccountId;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.Notices;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The draft on one screen with its history; every change is kept on the server at once. */
class Session {

    private static final String FORM = "plan-board";

    private final Drafts drafts;
    private final String subject;
    private final Runnable changed;
    private History history;
    private Optional<Instant> restoredAt = Optional.empty();

    /**
     * Begins with the kept draft, or else with this one.
     *
     * @param changed is told after each change
     */
    Session(Drafts drafts, AccountId client, Draft fresh, Runnable changed) {
        this.drafts = drafts;
        this.subject = client.toString();
        this.changed = changed;
        this.history = drafts.find(FORM, subject)
                .flatMap(kept -> HistoryJson.read(kept.content()).map(read -> {
                    restoredAt = Optional.of(kept.keptAt());
                    return read;
                }))
                .orElseGet(() -> History.of(fresh));
    }

    Draft draft() {
        return history.present();
    }

    /** When the draft was kept that this screen began with; nothing when it began anew. */
    Optional<Instant> restoredAt() {
        return restoredAt;
    }

    boolean canUndo() {
        return !history.past().isEmpty();
    }

    boolean canRedo() {
        return !history.future().isEmpty();
    }

    /** Edits the draft; a refusal says why, and changes nothing. */
    boolean edit(UnaryOperator<Draft> edit) {
        try {
            take(history.edit(edit));
            return true;
        } catch (Refused refused) {
            Notices.refused(refused);
            return false;
        }
    }

    void undo() {
        take(history.undo());
    }

    void redo() {
        take(history.redo());
    }

    private void take(History next) {
        if (!next.equals(history)) {
            history = next;
            keep();
            changed.run();
        }
    }

    /** Keeps the draft on the server as it stands on this screen, whatever another window did with it. */
    void keep() {
        drafts.keep(FORM, subject, HistoryJson.write(history));
    }

    /** Begins anew; the draft that was there can be brought back by undoing. */
    void startOver(Draft fresh) {
        history = history.edit(before -> fresh);
        restoredAt = Optional.empty();
        drafts.discard(FORM, subject);
        changed.run();
    }

    /** Forgets the draft on the server. */
    void discard() {
        drafts.discard(FORM, subject);
    }
}
