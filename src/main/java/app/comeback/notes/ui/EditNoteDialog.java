package app.comeback.notes.ui;

import app.comeback.drafts.Drafts;
import app.comeback.notes.Note;
import app.comeback.notes.NoteText;
import app.comeback.notes.Notes;
import app.comeback.shared.ui.Notices;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;

/**
 * Changes a note. When somebody else saved it in the meantime nothing is written: the dialog shows what they changed,
 * keeps what was typed, and the next save is a version after theirs.
 */
class EditNoteDialog extends Dialog {

    private final transient Notes notes;
    private final transient Runnable saved;
    private final NoteForm form;
    private final Div newer = new Div();
    private final UUID change = UUID.randomUUID();
    private transient Note seen;

    EditNoteDialog(Note note, Notes notes, Drafts drafts, Runnable saved) {
        this.seen = note;
        this.notes = notes;
        this.saved = saved;
        this.form = new NoteForm(drafts, "note-edit", note.id().toString(), note.text(), note.pinned());
        setId("note-dialog");
        setHeaderTitle(getTranslation("notes.edit.title"));
        setWidth("min(46rem, 94vw)");
        newer.setId("note-newer");
        newer.getElement().setAttribute("role", "alert");
        add(newer, form);
        Button save =
                new Button(getTranslation("notes.save"), event -> form.words().ifPresent(this::save));
        save.setId("note-edit-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), event -> {
            form.discard();
            close();
        });
        cancel.setId("note-edit-cancel");
        getFooter().add(cancel, save);
    }

    private void save(NoteText words) {
        Optional<Note> since = notes.edit(new Notes.Edit(change, seen.id(), seen.version(), words, form.pinned()));
        if (since.isPresent()) {
            show(since.get());
            return;
        }
        form.discard();
        close();
        Notices.done("notes.edited");
        saved.run();
    }

    private void show(Note other) {
        newer.removeAll();
        Paragraph who = new Paragraph(getTranslation("notes.newer", other.savedBy(), Times.dateTime(other.savedAt())));
        newer.addClassName("note-newer");
        newer.add(who, new Differences(seen.text(), other.text()));
        seen = other;
    }
}
