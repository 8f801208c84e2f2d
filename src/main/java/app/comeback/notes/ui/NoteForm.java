package app.comeback.notes.ui;

import app.comeback.drafts.Drafts;
import app.comeback.drafts.ui.Autosave;
import app.comeback.drafts.ui.DraftNotice;
import app.comeback.notes.NoteText;
import app.comeback.shared.Refused;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** The words of a note and whether it is pinned; keeps what is typed. */
class NoteForm extends Composite<Div> {

    private static final String FORM = "note";

    private final TextArea text = new TextArea();
    private final Checkbox pinned = new Checkbox();
    private final transient Autosave autosave;

    /**
     * Creates it.
     *
     * @param id the beginning of the fields' ids
     * @param subject which note or which client's new note
     * @param saved the words as they are saved; empty for a new note
     * @param isPinned whether it is pinned
     */
    NoteForm(Drafts drafts, String id, String subject, String saved, boolean isPinned) {
        autosave = new Autosave(drafts, FORM, subject);
        text.setId(id + "-text");
        text.setLabel(getTranslation("notes.text"));
        text.setHelperText(getTranslation("notes.text.hint"));
        text.setMaxLength(NoteText.LONGEST);
        text.setWidthFull();
        text.setMinRows(3);
        text.setMaxRows(16);
        text.setValue(saved);
        pinned.setId(id + "-pinned");
        pinned.setLabel(getTranslation("notes.pinned.field"));
        pinned.setValue(isPinned);
        getContent().addClassName("note-form");
        getContent().add(text, pinned);
        autosave.add("text", text);
        autosave.restore().ifPresent(at -> getContent().addComponentAsFirst(new DraftNotice(at, () -> {
            discard();
            text.setValue(saved);
        })));
    }

    /** The words; nothing when they cannot be a note, and then the field says why. */
    Optional<NoteText> words() {
        try {
            NoteText words = new NoteText(text.getValue());
            text.setInvalid(false);
            return Optional.of(words);
        } catch (Refused refused) {
            text.setErrorMessage(
                    getTranslation(refused.key(), refused.arguments().toArray()));
            text.setInvalid(true);
            text.focus();
            return Optional.empty();
        }
    }

    boolean pinned() {
        return pinned.getValue();
    }

    /** Throws the draft away: the words are saved. */
    void discard() {
        autosave.discard();
    }

    /** Empties the form for the next note and goes there. */
    void clear() {
        discard();
        text.clear();
        pinned.clear();
        text.focus();
    }
}
