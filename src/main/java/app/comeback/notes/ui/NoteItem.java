package app.comeback.notes.ui;

import app.comeback.notes.Note;
import app.comeback.shared.ui.StatusLabel;
import app.comeback.shared.ui.StatusLabel.Tone;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One note: its words, who wrote it and when; of a removed one who removed it and why. */
class NoteItem extends Composite<Article> {

    NoteItem(Note note, Component... actions) {
        getContent().addClassName("note");
        getContent().setId("note-" + note.id());
        Note.Removal removal = note.removal();
        if (removal == null) {
            standing(note);
        } else {
            Paragraph removed = new Paragraph(getTranslation(
                    "notes.removed", note.writtenBy(), removal.by(), Times.dateTime(removal.at()), removal.reason()));
            removed.addClassName("soft");
            getContent().add(removed);
        }
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("note-actions");
            getContent().add(row);
        }
    }

    private void standing(Note note) {
        if (note.pinned()) {
            getContent().add(new StatusLabel(Tone.NEUTRAL, getTranslation("notes.pinned")));
        }
        Div words = new Div(new Span(note.text()));
        words.addClassName("note-text");
        String written = getTranslation("notes.by", note.writtenBy(), Times.dateTime(note.writtenAt()));
        Paragraph by = new Paragraph(
                note.isEdited()
                        ? written + " "
                                + getTranslation(
                                        "notes.changed", note.savedBy(), Times.dateTime(note.savedAt()), note.version())
                        : written);
        by.addClassName("soft");
        getContent().add(words, by);
    }
}
