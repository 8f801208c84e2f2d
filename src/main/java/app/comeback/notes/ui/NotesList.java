package app.comeback.notes.ui;

import app.comeback.drafts.Drafts;
import app.comeback.notes.Note;
import app.comeback.notes.Notes;
import app.comeback.shared.AccountId;
import app.comeback.shared.ui.EmptyState;
import app.comeback.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** A client's notes, a page at a time; a button brings the next. */
class NotesList extends Composite<Div> {

    private static final int SIZE = 20;

    private final transient Notes notes;
    private final transient Drafts drafts;
    private final transient AccountId client;
    private final String search;
    private final Div items = new Div();
    private final Button more = new Button();
    private int next;

    NotesList(AccountId client, String search, Notes notes, Drafts drafts) {
        this.client = client;
        this.search = search;
        this.notes = notes;
        this.drafts = drafts;
        items.addClassName("notes-list");
        more.setText(getTranslation("notes.more"));
        more.setId("notes-more");
        more.addClickListener(event -> load());
        getContent().add(items, more);
        refresh();
    }

    /** Shows the first page anew. */
    void refresh() {
        items.removeAll();
        next = 0;
        load();
        if (items.getComponentCount() == 0) {
            items.add(new EmptyState(search.isBlank() ? "notes.empty" : "notes.none-found"));
        }
    }

    private void load() {
        List<Note> page = notes.page(client, search, PageRequest.of(next, SIZE));
        next++;
        page.forEach(note -> items.add(item(note)));
        more.setVisible(page.size() == SIZE);
    }

    private Component item(Note note) {
        Button history = button(note, "history", () -> new NoteHistoryDialog(notes.history(note.id())).open());
        if (note.removal() != null) {
            return new NoteItem(note, history);
        }
        Button edit = button(note, "edit", () -> new EditNoteDialog(note, notes, drafts, this::refresh).open());
        Button remove = button(note, "remove", () -> new RemoveNoteDialog(reason -> remove(note, reason)).open());
        return note.isEdited() ? new NoteItem(note, edit, history, remove) : new NoteItem(note, edit, remove);
    }

    private Button button(Note note, String act, Runnable pressed) {
        Button button = new Button(getTranslation("notes." + act), event -> pressed.run());
        button.setId(act + "-" + note.id());
        return button;
    }

    private void remove(Note note, String reason) {
        notes.remove(note.id(), reason);
        Notices.done("notes.remove.done");
        refresh();
    }
}
